//! Resolves terms and references of Fluent files, so that nothing is left to go wrong later.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern as Written, PatternElement,
    Resource, Term, Variant, VariantKey,
};
use fluent_syntax::parser::parse_runtime;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::error::FluentError;
use crate::pattern::{Key, Pattern, Piece};
use crate::wire::NEVER;

/// The messages of some files in the order of their names, with terms and references resolved. An attribute is called like
/// its message with a dot: `lever-roles.label`. A message that others refer to is a part of them and not one of its own.
///
/// # Errors
/// Returns the first fault of the files.
pub fn resolve(files: &[(&str, &str)]) -> Result<Vec<Resolved>, FluentError> {
    let parsed: Vec<_> = files
        .iter()
        .map(|file| parsed(*file))
        .collect::<Result<_, _>>()?;
    let mut source = Source::default();
    for (file, resource) in &parsed {
        source.add(file, resource)?;
    }
    let messages = source.messages.iter().map(|(id, (file, _))| {
        Ok(Resolved {
            file: (*file).to_owned(),
            id: id.clone(),
            pattern: source.referred(id, &Scope::default())?,
        })
    });
    let mut messages: Vec<Resolved> = messages.collect::<Result<_, FluentError>>()?;
    let parts = source.parts.into_inner();
    messages.retain(|message| !parts.contains(&message.id));
    Ok(messages)
}

/// A message on its own.
pub struct Resolved {
    /// The file that it is in.
    pub file: String,
    /// Its name.
    pub id: String,
    /// What it says.
    pub pattern: Pattern,
}

type File<'s> = (&'s str, Resource<&'s str>);

fn parsed<'s>((file, text): (&'s str, &'s str)) -> Result<File<'s>, FluentError> {
    match parse_runtime(text) {
        Ok(resource) => Ok((file, resource)),
        Err((_, errors)) => {
            let first = errors.first();
            let line = first.map_or(0, |error| text[..error.pos.start].lines().count());
            Err(FluentError::Syntax {
                file: file.to_owned(),
                reason: first.map_or_else(String::new, |error| format!("{error}, line {line}")),
            })
        }
    }
}

/// Everything that can be referred to.
#[derive(Default)]
struct Source<'s> {
    messages: BTreeMap<String, (&'s str, &'s Written<&'s str>)>,
    terms: BTreeMap<&'s str, &'s Term<&'s str>>,
    /// Messages that others refer to, as far as is known.
    parts: RefCell<BTreeSet<String>>,
}

/// Where in the files one is, and what a term was told.
#[derive(Clone, Default)]
struct Scope<'s> {
    /// The message and what it refers to, down to here.
    trail: Vec<String>,
    /// Of a term: what it was told. Variables of a message are not known before it is said.
    told: Option<BTreeMap<&'s str, &'s str>>,
}

impl<'s> Source<'s> {
    fn add(&mut self, file: &'s str, resource: &'s Resource<&'s str>) -> Result<(), FluentError> {
        let double = |id: &str| FluentError::Double {
            file: file.to_owned(),
            id: id.to_owned(),
        };
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let name = message.id.name;
                    let own = message.value.iter().map(|value| (name.to_owned(), value));
                    let attributes = message.attributes.iter();
                    let rest = attributes.map(|it| (format!("{name}.{}", it.id.name), &it.value));
                    for (id, value) in own.chain(rest) {
                        if self.messages.insert(id.clone(), (file, value)).is_some() {
                            return Err(double(&id));
                        }
                    }
                }
                Entry::Term(term) if self.terms.insert(term.id.name, term).is_some() => {
                    return Err(double(term.id.name));
                }
                _ => (),
            }
        }
        Ok(())
    }

    /// The message `id` as part of what `scope` is in.
    fn referred(&self, id: &str, scope: &Scope<'s>) -> Result<Pattern, FluentError> {
        let (_, written) = self.messages.get(id).ok_or_else(|| scope.missing(id))?;
        self.pattern(written, &scope.into(id)?)
    }

    fn pattern(
        &self,
        written: &'s Written<&'s str>,
        scope: &Scope<'s>,
    ) -> Result<Pattern, FluentError> {
        let mut pattern = Pattern::new();
        for element in &written.elements {
            match element {
                PatternElement::TextElement { value } => {
                    push(&mut pattern, Piece::Text((*value).to_owned()));
                }
                PatternElement::Placeable { expression } => {
                    for piece in self.expression(expression, scope)? {
                        push(&mut pattern, piece);
                    }
                }
            }
        }
        Ok(pattern)
    }

    fn expression(
        &self,
        expression: &'s Expression<&'s str>,
        scope: &Scope<'s>,
    ) -> Result<Pattern, FluentError> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, scope),
            Expression::Select { selector, variants } => self.select(selector, variants, scope),
        }
    }

    fn inline(
        &self,
        inline: &'s InlineExpression<&'s str>,
        scope: &Scope<'s>,
    ) -> Result<Pattern, FluentError> {
        let text = |text: String| Ok(vec![Piece::Text(text)]);
        match inline {
            InlineExpression::StringLiteral { value } => {
                text(unescape_unicode_to_string(value).into_owned())
            }
            InlineExpression::NumberLiteral { value } => text((*value).to_owned()),
            InlineExpression::VariableReference { id } => match &scope.told {
                None => Ok(vec![Piece::Variable(id.name.to_owned())]),
                Some(told) => {
                    text((*told.get(id.name).ok_or_else(|| scope.missing(id.name))?).to_owned())
                }
            },
            InlineExpression::MessageReference { id, attribute } => {
                let dotted = attribute
                    .as_ref()
                    .map(|it| format!("{}.{}", id.name, it.name));
                let id = dotted.as_deref().unwrap_or(id.name);
                self.parts.borrow_mut().insert(id.to_owned());
                self.referred(id, scope)
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                let term = self.term(id.name, scope)?;
                let mut inside = scope.into(&format!("-{}", id.name))?;
                inside.told = Some(scope.told_by(arguments.as_ref())?);
                self.pattern(&term.value, &inside)
            }
            InlineExpression::Placeable { expression } => self.expression(expression, scope),
            InlineExpression::FunctionReference { id, arguments } => {
                let name = number(id.name, arguments).filter(|_| scope.told.is_none());
                let name = name.ok_or_else(|| scope.unknown("a function that is not NUMBER"))?;
                Ok(vec![Piece::Number(name.to_owned())])
            }
        }
    }

    fn term(&self, id: &str, scope: &Scope<'s>) -> Result<&'s Term<&'s str>, FluentError> {
        self.terms.get(id).copied().ok_or_else(|| scope.missing(id))
    }

    /// What a term is told, or what one of its attributes says, chooses here and now; all else when it is said.
    fn select(
        &self,
        selector: &'s InlineExpression<&'s str>,
        variants: &'s [Variant<&'s str>],
        scope: &Scope<'s>,
    ) -> Result<Pattern, FluentError> {
        match (selector, &scope.told) {
            (InlineExpression::VariableReference { id }, None) => {
                self.choice(id.name, variants, scope)
            }
            (InlineExpression::VariableReference { id }, Some(told)) => {
                self.chosen(told.get(id.name).copied(), variants, scope)
            }
            (
                InlineExpression::TermReference {
                    id,
                    attribute: Some(attribute),
                    ..
                },
                _,
            ) => {
                let term = self.term(id.name, scope)?;
                let mut all = term.attributes.iter();
                let value = all.find(|one| one.id.name == attribute.name);
                let value = value.ok_or_else(|| scope.missing(attribute.name))?;
                match value.value.elements.as_slice() {
                    [PatternElement::TextElement { value }] => {
                        self.chosen(Some(value), variants, scope)
                    }
                    _ => Err(scope.unknown("an attribute that is more than a word")),
                }
            }
            _ => Err(scope.unknown("a choice by something that is no variable")),
        }
    }

    fn choice(
        &self,
        by: &str,
        variants: &'s [Variant<&'s str>],
        scope: &Scope<'s>,
    ) -> Result<Pattern, FluentError> {
        let each = variants.iter().map(|variant| {
            let key = match variant.key {
                VariantKey::Identifier { name } => Key::Word(name.to_owned()),
                VariantKey::NumberLiteral { value } => {
                    let number = value.parse().ok().filter(|number| *number < NEVER);
                    let number = number.ok_or_else(|| scope.unknown("an odd number"))?;
                    Key::Number(number)
                }
            };
            Ok((key, self.pattern(&variant.value, scope)?))
        });
        let usual = variants.iter().position(|variant| variant.default);
        Ok(vec![Piece::Choice {
            by: by.to_owned(),
            variants: each.collect::<Result<_, FluentError>>()?,
            usual: usual.unwrap_or_default(),
        }])
    }

    fn chosen(
        &self,
        value: Option<&str>,
        variants: &'s [Variant<&'s str>],
        scope: &Scope<'s>,
    ) -> Result<Pattern, FluentError> {
        let is = |variant: &&Variant<&str>| match variant.key {
            VariantKey::Identifier { name } => Some(name) == value,
            VariantKey::NumberLiteral { value: number } => Some(number) == value,
        };
        let found = variants.iter().find(is);
        let found = found.or_else(|| variants.iter().find(|variant| variant.default));
        found.map_or_else(|| Ok(Pattern::new()), |it| self.pattern(&it.value, scope))
    }
}

impl<'s> Scope<'s> {
    /// One step down to `id`, which must not be above already.
    fn into(&self, id: &str) -> Result<Self, FluentError> {
        if self.trail.iter().any(|above| above == id) {
            return Err(FluentError::Circular { id: id.to_owned() });
        }
        let mut inside = self.clone();
        inside.trail.push(id.to_owned());
        Ok(inside)
    }

    fn told_by(
        &self,
        arguments: Option<&'s CallArguments<&'s str>>,
    ) -> Result<BTreeMap<&'s str, &'s str>, FluentError> {
        let named = arguments.iter().flat_map(|arguments| &arguments.named);
        named
            .map(|argument| match &argument.value {
                InlineExpression::StringLiteral { value }
                | InlineExpression::NumberLiteral { value } => Ok((argument.name.name, *value)),
                _ => Err(self.unknown("a term that is told more than a word")),
            })
            .collect()
    }

    fn within(&self) -> String {
        self.trail.first().cloned().unwrap_or_default()
    }

    fn missing(&self, id: &str) -> FluentError {
        FluentError::Missing {
            within: self.within(),
            id: id.to_owned(),
        }
    }

    fn unknown(&self, what: &'static str) -> FluentError {
        FluentError::Unknown {
            within: self.within(),
            what,
        }
    }
}

/// The variable that Fluent's own function `NUMBER` is told, if it is told nothing else.
fn number<'s>(function: &str, arguments: &'s CallArguments<&'s str>) -> Option<&'s str> {
    match (function, arguments.positional.as_slice()) {
        ("NUMBER", [InlineExpression::VariableReference { id }]) if arguments.named.is_empty() => {
            Some(id.name)
        }
        _ => None,
    }
}

/// Texts side by side are one.
fn push(pattern: &mut Pattern, piece: Piece) {
    match (pattern.last_mut(), piece) {
        (Some(Piece::Text(before)), Piece::Text(text)) => before.push_str(&text),
        (_, piece) => pattern.push(piece),
    }
}
