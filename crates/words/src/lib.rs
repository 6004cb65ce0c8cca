//! Words in [Fluent](https://projectfluent.org): Project Fluent's own reader takes the files apart when the page is built,
//! and what is left of them, a [`Book`], is said when it runs.
//!
//! Fluent's own runtime reads files in the browser and knows the plurals of two hundred languages, which is an eighth of
//! all the page may load before its first answer. A book has a tenth of that: terms and references are resolved when it
//! is compiled, with every fault in the files a fault of the build. Tests hold what it says to what Fluent's runtime says.
//!
//! ```
//! use tandem_words::{Book, Language, Value, Voice};
//!
//! # #[cfg(feature = "compile")] {
//! let files = [("page.ftl", "changes = { $count ->\n    [one] One change\n   *[other] { $count } changes\n}")];
//! let bytes = tandem_words::compile(&files)?;
//! let book = Book::read(&bytes).unwrap_or_default();
//! let voice = Voice { language: Language::English, number: |number| number.to_string() };
//! let said = book.say("changes", &[("count", Value::from(3_u32))], &voice);
//! assert_eq!(said.as_deref(), Some("3 changes"));
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#[cfg(feature = "compile")]
mod area;
mod book;
#[cfg(feature = "compile")]
mod compile;
#[cfg(feature = "compile")]
mod error;
#[cfg(feature = "compile")]
mod folder;
mod language;
mod pattern;
mod plural;
mod value;

#[cfg(feature = "compile")]
pub use area::Areas;
pub use book::Book;
#[cfg(feature = "compile")]
pub use compile::compile;
#[cfg(feature = "compile")]
pub use error::FluentError;
#[cfg(feature = "compile")]
pub use folder::compile_folder;
pub use language::Language;
pub use pattern::Voice;
pub use value::Value;
