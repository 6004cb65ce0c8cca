//! Parses objdump's disassembly: address and mnemonic of each instruction.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::env::shell;

/// What counts as a floating-point operation; comparing, moving and converting do not.
const OPERATIONS: [&str; 7] = ["add", "sub", "mul", "div", "sqrt", "min", "max"];

/// Floating-point operations of each instruction that does any, by address.
#[derive(Debug)]
pub struct Listing(BTreeMap<u64, f64>);

impl Listing {
    /// Lists a program.
    pub fn of(program: &Path) -> Result<Listing> {
        let mut objdump = Command::new("objdump");
        objdump
            .args(["--disassemble", "--no-show-raw-insn"])
            .arg(program);
        Ok(Listing::read(&shell::answer(&mut objdump)?))
    }

    /// Reads a listing.
    pub fn read(text: &str) -> Listing {
        Listing(text.lines().filter_map(instruction).collect())
    }

    /// Operations of the instruction at an address.
    pub fn operations(&self, address: u64) -> f64 {
        self.0.get(&address).copied().unwrap_or(0.0)
    }
}

/// Address and operations of a line such as `1f30: mulpd %xmm0,%xmm1`.
fn instruction(line: &str) -> Option<(u64, f64)> {
    let (address, rest) = line.split_once(":\t")?;
    let address = u64::from_str_radix(address.trim(), 16).ok()?;
    let name = rest.split_whitespace().next()?;
    let packed = |end: &str| OPERATIONS.contains(&name.strip_suffix(end).unwrap_or_default());
    let operations = [("sd", 1.0), ("ss", 1.0), ("pd", 2.0), ("ps", 4.0)];
    let (_, operations) = operations.iter().find(|(end, _)| packed(end))?;
    Some((address, *operations))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arithmetic_counts_by_its_width_and_nothing_else_counts() {
        let lines = "  10:\tdivsd  %xmm0,%xmm1\n  14:\tmulpd  %xmm0,%xmm1\n  18:\tpaddq  %xmm0,%xmm1\n  1c:\tadd    $1,%rax\n";
        let listing = Listing::read(lines);
        let operations: Vec<_> = [0x10, 0x14, 0x18, 0x1c]
            .map(|at| listing.operations(at))
            .into();
        assert_eq!(operations, [1.0, 2.0, 0.0, 0.0]);
    }
}
