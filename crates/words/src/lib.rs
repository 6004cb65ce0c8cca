//! Words in [Fluent](https://projectfluent.org), as Rust functions: a build script reads the files and prints a function for
//! each message ([`English::functions`]), and what the functions say is found in a [`Catalogue`] by the message's number.
//!
//! Project Fluent's own reader takes the files apart. Its runtime reads files in the browser and knows the plurals of two
//! hundred languages, which is an eighth of all the page may load before its first answer. A catalogue has a tenth of that:
//! terms and references are resolved when it is compiled, with every fault in the files a fault of the build. Tests hold what
//! it says to what Fluent's runtime says.
//!
//! ```
//! use tandem_words::{Catalogue, Language, Locale, Value};
//!
//! # #[cfg(feature = "compile")] {
//! use tandem_words::{Areas, English};
//!
//! let changes = "changes = { $count ->\n    [one] One change\n   *[other] { $count } changes\n}";
//! let english = English::new(&[("page.ftl", changes)])?;
//! assert!(english.functions().contains("pub fn changes(count: f64) -> String"));
//!
//! let bytes = english.catalogue(Areas::First)?;
//! let catalogue = Catalogue::read(&bytes, &english.fingerprint()).unwrap_or_default();
//! let locale = Locale { language: Language::English, number: |number| number.to_string() };
//! let said = catalogue.say(0, &[Value::Number(3.0)], &locale);
//! assert_eq!(said.as_deref(), Some("3 changes"));
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#[cfg(feature = "compile")]
mod area;
mod catalogue;
#[cfg(feature = "compile")]
mod codegen;
#[cfg(feature = "compile")]
mod compile;
#[cfg(feature = "compile")]
mod encode;
#[cfg(feature = "compile")]
mod english;
#[cfg(feature = "compile")]
mod error;
mod family;
#[cfg(feature = "compile")]
mod folder;
mod language;
mod locale;
#[cfg(feature = "compile")]
mod message;
#[cfg(feature = "compile")]
mod pattern;
mod plural;
mod value;
mod wire;

#[cfg(feature = "compile")]
pub use area::Areas;
pub use catalogue::Catalogue;
#[cfg(feature = "compile")]
pub use english::{English, Translation};
#[cfg(feature = "compile")]
pub use error::FluentError;
pub use family::Family;
pub use language::Language;
pub use locale::Locale;
#[cfg(feature = "compile")]
pub use message::{Kind, Message, Variable};
pub use value::Value;
