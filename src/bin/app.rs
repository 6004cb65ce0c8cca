//! The page's program.

fn main() {
    tandem::show();
}
