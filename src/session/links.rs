//! Forms read from links and written into them, by a program that is loaded when it is first asked for
//! ([`browser::links`](crate::browser::links)).

use tandem_model::Form;

use crate::browser::links;
use crate::i18n::first;

/// The form in a code. It still has to be checked.
///
/// # Errors
/// Returns why the code holds no form, or that it cannot be read now, in a sentence.
pub async fn read(code: &str) -> Result<Form, String> {
    form(links::decode(code).await)
}

/// The form of the worked example at `place`.
///
/// # Errors
/// Returns that there is none, or that it cannot be read now, in a sentence.
pub async fn example(place: usize) -> Result<Form, String> {
    form(links::example(place).await)
}

/// The code of a form; none for a form that fits no link, or where links cannot be written now.
pub async fn write(form: &Form) -> Option<String> {
    links::encode(&form.to_bytes()).await
}

fn form(read: Result<Vec<u8>, Option<String>>) -> Result<Form, String> {
    let bytes = read.map_err(|why| why.unwrap_or_else(first::no_links))?;
    Form::from_bytes(&bytes).map_err(|error| error.to_string())
}
