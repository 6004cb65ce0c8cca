//! Functions of a WebAssembly file in the order in which it compresses best: those of one signature together, and among
//! them those that begin alike, since a body begins with its locals and the size of its frame.

use std::convert::Infallible;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, ensure};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{
    CodeSectionReader, FunctionBody, FunctionSectionReader, Parser, Payload, TypeRef,
};

/// The functions of one file, and where each goes.
#[derive(Debug, Default)]
struct Order {
    /// Functions that the file imports; they stay where they are.
    imported: u32,
    /// The others as they come in the new order, counted from the first that is not imported.
    new: Vec<usize>,
    /// The new place of each, counted in the same way.
    place: Vec<u32>,
}

/// Writes a file anew, with the same functions in another order.
///
/// # Errors
/// If the file cannot be read or written, or is no WebAssembly.
pub fn reorder(file: &Path) -> Result<()> {
    let program = fs::read(file).with_context(|| format!("there is no {}", file.display()))?;
    Ok(fs::write(file, reordered(&program)?)?)
}

fn reordered(program: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::new();
    Order::of(program)?
        .parse_core_module(&mut module, Parser::new(0), program)
        .map_err(|error| anyhow!("{error}"))?;
    Ok(module.finish())
}

impl Order {
    fn of(program: &[u8]) -> Result<Self> {
        let mut order = Self::default();
        let (mut types, mut bodies) = (Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(program) {
            match payload? {
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        order.imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::FunctionSection(section) => {
                    types = section.into_iter().collect::<Result<_, _>>()?;
                }
                Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
                _ => {}
            }
        }
        ensure!(types.len() == bodies.len(), "a function has no body");
        let key: Vec<_> = types.into_iter().zip(bodies).collect();
        order.new = (0..key.len()).collect();
        order.new.sort_by_key(|&function| key[function]);
        order.place = vec![0; key.len()];
        for (place, &function) in (0..).zip(&order.new) {
            order.place[function] = place;
        }
        Ok(order)
    }

    /// Things of all functions, in the new order.
    fn apply<T>(
        &self,
        all: impl IntoIterator<Item = wasmparser::Result<T>>,
    ) -> wasmparser::Result<Vec<T>> {
        let mut all: Vec<_> = all.into_iter().zip(&self.place).collect();
        all.sort_by_key(|(_, place)| **place);
        all.into_iter().map(|(thing, _)| thing).collect()
    }
}

impl Reencode for Order {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Infallible>> {
        let own = function.checked_sub(self.imported);
        let place = own.and_then(|own| self.place.get(own as usize));
        Ok(place.map_or(function, |place| self.imported + place))
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        for signature in self.apply(section)? {
            functions.function(self.type_index(signature)?);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        let bodies: Vec<FunctionBody> = self.apply(section)?;
        bodies
            .into_iter()
            .try_for_each(|body| self.parse_function_body(code, body))
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        EntityType, ExportKind, ExportSection, Function, ImportSection, Instruction, TypeSection,
        ValType,
    };
    use wasmparser::Operator;

    use super::*;

    #[test]
    fn functions_of_a_signature_stand_together_and_are_called_as_before() {
        let reordered = reordered(&program()).unwrap();
        let (mut signatures, mut calls, mut exported) = (Vec::new(), Vec::new(), None);
        for payload in Parser::new(0).parse_all(&reordered) {
            match payload.unwrap() {
                Payload::FunctionSection(section) => {
                    signatures.extend(section.into_iter().map(Result::unwrap));
                }
                Payload::ExportSection(section) => {
                    exported = section
                        .into_iter()
                        .next()
                        .map(|export| export.unwrap().index);
                }
                Payload::CodeSectionEntry(body) => calls.push(called(&body)),
                _ => {}
            }
        }
        assert_eq!(signatures, [0, 0, 1]);
        assert_eq!(calls, [Some(0), Some(3), None]);
        assert_eq!(exported, Some(1));
    }

    #[test]
    fn what_is_no_program_is_refused() {
        assert!(reordered(b"no program").is_err());
    }

    /// A program that imports a function and has three of its own: the first calls the second, whose signature is another,
    /// and the third, which is exported, calls the imported one.
    fn program() -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        types.ty().function([], [ValType::I32]);
        let mut imports = ImportSection::new();
        imports.import("page", "log", EntityType::Function(0));
        let (mut functions, mut code) = (FunctionSection::new(), CodeSection::new());
        let bodies: [(u32, &[Instruction]); 3] = [
            (0, &[Instruction::Call(2), Instruction::Drop]),
            (1, &[Instruction::I32Const(7)]),
            (0, &[Instruction::Call(0)]),
        ];
        for (signature, body) in bodies {
            functions.function(signature);
            let mut function = Function::new([]);
            for instruction in body.iter().chain([&Instruction::End]) {
                function.instruction(instruction);
            }
            code.function(&function);
        }
        let mut exports = ExportSection::new();
        exports.export("last", ExportKind::Func, 3);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions);
        module.section(&exports).section(&code);
        module.finish()
    }

    /// The function that a body calls.
    fn called(body: &FunctionBody<'_>) -> Option<u32> {
        let operators = body.get_operators_reader().unwrap();
        operators
            .into_iter()
            .find_map(|operator| match operator.unwrap() {
                Operator::Call { function_index } => Some(function_index),
                _ => None,
            })
    }
}
