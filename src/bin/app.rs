//! The page, thin.

fn main() {
    tandem::show();
}
