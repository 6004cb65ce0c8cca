//! valgrind, for the instruction budget. Where it cannot be installed, instructions are not counted, with a message.

use crate::env::place::on_path;
use crate::setup::debian;

/// Whether the committed count is of this kind of machine.
pub fn counts_here() -> bool {
    cfg!(all(target_arch = "x86_64", target_os = "linux"))
}

/// Installs it where it is missing and of use, as root on Debian.
pub fn install_where_possible() {
    if !counts_here() || on_path("valgrind").is_some() {
        return;
    }
    if !debian::may_install() {
        println!("setup: valgrind is not here; instructions will not be counted");
        return;
    }
    println!("setup: valgrind is missing; bringing it");
    debian::refresh();
    if let Err(error) = debian::install(&["valgrind"]) {
        println!(
            "setup: valgrind could not be installed, instructions will not be counted: {error:#}"
        );
    }
}
