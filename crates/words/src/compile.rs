//! From Fluent files to a book: terms and references are resolved here, so that nothing is left to go wrong later.

use std::collections::BTreeMap;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern as Written, PatternElement,
    Resource, Term, Variant, VariantKey,
};
use fluent_syntax::parser::parse_runtime;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::error::FluentError;
use crate::pattern::{Key, Pattern, Piece};

/// The book of all files of a language, given by name and content, as bytes.
///
/// # Errors
/// Returns the first fault of the files.
pub fn compile(files: &[(&str, &str)]) -> Result<Vec<u8>, FluentError> {
    let parsed: Vec<_> = files
        .iter()
        .map(|file| parsed(*file))
        .collect::<Result<_, _>>()?;
    let mut source = Source::default();
    for (file, resource) in &parsed {
        source.add(file, resource)?;
    }
    let names = source.messages.keys();
    let messages: Vec<(&String, Pattern<String>)> = names
        .map(|id| Ok((id, source.message(id)?)))
        .collect::<Result<_, _>>()?;
    // Writing into memory does not fail.
    Ok(postcard::to_stdvec(&messages).unwrap_or_default())
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
    messages: BTreeMap<String, &'s Written<&'s str>>,
    terms: BTreeMap<&'s str, &'s Term<&'s str>>,
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
    fn add(&mut self, file: &str, resource: &'s Resource<&'s str>) -> Result<(), FluentError> {
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
                        if self.messages.insert(id.clone(), value).is_some() {
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

    fn message(&self, id: &str) -> Result<Pattern<String>, FluentError> {
        self.referred(id, &Scope::default())
    }

    /// The message `id` as part of what `scope` is in.
    fn referred(&self, id: &str, scope: &Scope<'s>) -> Result<Pattern<String>, FluentError> {
        let written = self.messages.get(id).ok_or_else(|| scope.missing(id))?;
        self.pattern(written, &scope.into(id)?)
    }

    fn pattern(
        &self,
        written: &'s Written<&'s str>,
        scope: &Scope<'s>,
    ) -> Result<Pattern<String>, FluentError> {
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
    ) -> Result<Pattern<String>, FluentError> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, scope),
            Expression::Select { selector, variants } => self.select(selector, variants, scope),
        }
    }

    fn inline(
        &self,
        inline: &'s InlineExpression<&'s str>,
        scope: &Scope<'s>,
    ) -> Result<Pattern<String>, FluentError> {
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
                self.referred(dotted.as_deref().unwrap_or(id.name), scope)
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                let term = self.term(id.name, scope)?;
                let mut inside = scope.into(&format!("-{}", id.name))?;
                inside.told = Some(scope.told_by(arguments.as_ref())?);
                self.pattern(&term.value, &inside)
            }
            InlineExpression::Placeable { expression } => self.expression(expression, scope),
            InlineExpression::FunctionReference { .. } => Err(scope.unknown("a function")),
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
    ) -> Result<Pattern<String>, FluentError> {
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
    ) -> Result<Pattern<String>, FluentError> {
        let each = variants.iter().map(|variant| {
            let key = match variant.key {
                VariantKey::Identifier { name } => Key::Word(name.to_owned()),
                VariantKey::NumberLiteral { value } => {
                    let number = value.parse().map_err(|_| scope.unknown("an odd number"))?;
                    Key::Number(number)
                }
            };
            Ok((key, self.pattern(&variant.value, scope)?))
        });
        let usual = variants.iter().position(|variant| variant.default);
        Ok(vec![Piece::Choice {
            by: by.to_owned(),
            variants: each.collect::<Result<_, FluentError>>()?,
            usual: usual.unwrap_or_default() as u32,
        }])
    }

    fn chosen(
        &self,
        value: Option<&str>,
        variants: &'s [Variant<&'s str>],
        scope: &Scope<'s>,
    ) -> Result<Pattern<String>, FluentError> {
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

/// Texts side by side are one.
fn push(pattern: &mut Pattern<String>, piece: Piece<String>) {
    match (pattern.last_mut(), piece) {
        (Some(Piece::Text(before)), Piece::Text(text)) => before.push_str(&text),
        (_, piece) => pattern.push(piece),
    }
}
