//! Parses callgrind's output file: how often each instruction was executed.

use std::collections::BTreeMap;
use std::path::Path;

use super::listing::Listing;

/// How often each instruction of the program itself was executed, by address.
#[derive(Debug)]
pub struct Profile {
    program: String,
    executed: BTreeMap<u64, f64>,
}

impl Profile {
    /// Reads a profile written with `--dump-instr=yes` and without compression; none if it is none.
    pub fn read(text: &str) -> Option<Profile> {
        let command = text.lines().find_map(|line| line.strip_prefix("cmd:"))?;
        let program = command.trim().to_owned();
        let mut executed = BTreeMap::new();
        let (mut own, mut called) = (false, false);
        for line in text.lines() {
            if let Some(object) = line.strip_prefix("ob=") {
                // Cargo names what it runs by a path from the workspace where it can.
                own = Path::new(object).ends_with(&program);
            } else if line.starts_with("calls=") {
                called = true;
            } else if let Some((address, times)) = cost(line) {
                // The line after a call holds what the called one cost, which is counted where it happened.
                if own && !std::mem::take(&mut called) {
                    *executed.entry(address).or_insert(0.0) += times;
                }
                called = false;
            }
        }
        Some(Profile { program, executed })
    }

    /// The program that was run.
    pub fn program(&self) -> &Path {
        Path::new(&self.program)
    }

    /// Instructions executed.
    pub fn instructions(&self) -> f64 {
        self.executed.values().sum()
    }

    /// Floating-point operations among them: a packed instruction does several.
    pub fn operations(&self, listing: &Listing) -> f64 {
        let operations = |(address, times): (&u64, &f64)| times * listing.operations(*address);
        self.executed.iter().map(operations).sum()
    }
}

/// Address and count of a line such as `0x1f30 0 12`.
fn cost(line: &str) -> Option<(u64, f64)> {
    let mut words = line.strip_prefix("0x")?.split(' ');
    let address = u64::from_str_radix(words.next()?, 16).ok()?;
    Some((address, words.nth(1)?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "cmd:  /a/count\nob=/a/count\nfn=x\n0x10 0 5\ncob=/lib/libc.so\ncfn=memcpy\ncalls=1 0x99 0\n0x14 0 70\n\
                        0x14 0 2\nob=/lib/libc.so\nfn=memcpy\n0x99 0 70\nob=/a/count\nfn=y\n0x10 0 1\n";

    #[test]
    fn what_the_program_itself_executes_is_counted_once() {
        let profile = Profile::read(TEXT).unwrap();
        assert_eq!(profile.program(), Path::new("/a/count"));
        assert_eq!(profile.instructions(), 8.0);
    }

    #[test]
    fn a_program_that_was_run_by_a_relative_path_is_found() {
        let text = TEXT.replace("cmd:  /a/count", "cmd:  a/count");
        assert_eq!(Profile::read(&text).unwrap().instructions(), 8.0);
    }

    #[test]
    fn packed_instructions_do_several_operations() {
        let listing = Listing::read("  10:\taddpd  %xmm0,%xmm1\n  14:\tmov    %rax,%rbx\n");
        let profile = Profile::read(TEXT).unwrap();
        assert_eq!(profile.operations(&listing), 12.0);
    }
}
