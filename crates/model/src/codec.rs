//! Values written one after the other, and read back in the same order.

use std::collections::BTreeMap;

/// What can be written as bytes and read back by the same build.
pub(crate) trait Crossing: Sized {
    /// Appends the value.
    fn write(&self, out: &mut Vec<u8>);

    /// The next value; some value where the bytes are torn, which the reader remembers.
    fn read(bytes: &mut Reader) -> Self;
}

/// What is left of some bytes.
pub(crate) struct Reader<'a> {
    rest: &'a [u8],
    torn: bool,
}

impl Reader<'_> {
    /// The next so many bytes; noughts where there are no more.
    fn take<const N: usize>(&mut self) -> [u8; N] {
        match self.rest.split_first_chunk() {
            Some((taken, rest)) => {
                self.rest = rest;
                *taken
            }
            None => {
                self.torn = true;
                [0; N]
            }
        }
    }

    /// A number of things that follow, each of at least a byte.
    fn count(&mut self) -> usize {
        let count = u32::read(self) as usize;
        self.torn |= count > self.rest.len();
        if self.torn { 0 } else { count }
    }

    /// The next byte, which says which of some things follows.
    pub(crate) fn choice(&mut self) -> u8 {
        u8::from_le_bytes(self.take())
    }

    /// Remembers that the bytes are not what they should be.
    pub(crate) fn tear(&mut self) {
        self.torn = true;
    }
}

/// The bytes of a value.
pub(crate) fn write(value: &impl Crossing) -> Vec<u8> {
    let mut out = Vec::new();
    value.write(&mut out);
    out
}

/// The value that wrote these bytes, if one did.
pub(crate) fn read<T: Crossing>(bytes: &[u8]) -> Option<T> {
    let mut reader = Reader {
        rest: bytes,
        torn: false,
    };
    let value = T::read(&mut reader);
    (!reader.torn && reader.rest.is_empty()).then_some(value)
}

impl Crossing for f64 {
    fn write(&self, out: &mut Vec<u8>) {
        out.extend(self.to_le_bytes());
    }

    fn read(bytes: &mut Reader) -> Self {
        Self::from_le_bytes(bytes.take())
    }
}

impl Crossing for u32 {
    fn write(&self, out: &mut Vec<u8>) {
        out.extend(self.to_le_bytes());
    }

    fn read(bytes: &mut Reader) -> Self {
        Self::from_le_bytes(bytes.take())
    }
}

impl Crossing for String {
    fn write(&self, out: &mut Vec<u8>) {
        (self.len() as u32).write(out);
        out.extend(self.bytes());
    }

    fn read(bytes: &mut Reader) -> Self {
        let count = bytes.count();
        let (text, rest) = bytes.rest.split_at(count);
        bytes.rest = rest;
        let text = str::from_utf8(text);
        bytes.torn |= text.is_err();
        text.unwrap_or_default().to_owned()
    }
}

impl<T: Crossing> Crossing for Option<T> {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(u8::from(self.is_some()));
        if let Some(value) = self {
            value.write(out);
        }
    }

    fn read(bytes: &mut Reader) -> Self {
        match bytes.choice() {
            0 => None,
            1 => Some(T::read(bytes)),
            _ => {
                bytes.tear();
                None
            }
        }
    }
}

impl<T: Crossing> Crossing for Vec<T> {
    fn write(&self, out: &mut Vec<u8>) {
        (self.len() as u32).write(out);
        for value in self {
            value.write(out);
        }
    }

    fn read(bytes: &mut Reader) -> Self {
        let mut values = Self::new();
        for _ in 0..bytes.count() {
            if !bytes.torn {
                values.push(T::read(bytes));
            }
        }
        values
    }
}

impl<K: Crossing + Ord, V: Crossing> Crossing for BTreeMap<K, V> {
    fn write(&self, out: &mut Vec<u8>) {
        (self.len() as u32).write(out);
        for (key, value) in self {
            key.write(out);
            value.write(out);
        }
    }

    fn read(bytes: &mut Reader) -> Self {
        let mut entries = Self::new();
        for _ in 0..bytes.count() {
            if !bytes.torn {
                let (key, value) = (K::read(bytes), V::read(bytes));
                let twice = entries.insert(key, value).is_some();
                bytes.torn |= twice;
            }
        }
        entries
    }
}

impl<A: Crossing, B: Crossing> Crossing for (A, B) {
    fn write(&self, out: &mut Vec<u8>) {
        self.0.write(out);
        self.1.write(out);
    }

    fn read(bytes: &mut Reader) -> Self {
        (A::read(bytes), B::read(bytes))
    }
}

/// Structs, each with all its fields: one that is forgotten does not compile. Those with numbers are written by the table
/// of fields.
macro_rules! structs {
    ($($name:ident { $($field:ident)* })*) => { $(
        impl $crate::codec::Crossing for $name {
            fn write(&self, out: &mut Vec<u8>) {
                let Self { $($field),* } = self;
                $( $crate::codec::Crossing::write($field, out); )*
            }

            fn read(bytes: &mut $crate::codec::Reader) -> Self {
                Self { $( $field: $crate::codec::Crossing::read(bytes) ),* }
            }
        }
    )* };
}

/// Enums of plain words, each with all of them.
macro_rules! words {
    ($($name:ident { $first:ident $($more:ident)* })*) => { $(
        impl Crossing for $name {
            fn write(&self, out: &mut Vec<u8>) {
                out.push(match self {
                    Self::$first $(| Self::$more)* => *self as u8,
                });
            }

            fn read(bytes: &mut Reader) -> Self {
                let word = bytes.choice();
                match word {
                    word if word == Self::$first as u8 => Self::$first,
                    $( word if word == Self::$more as u8 => Self::$more, )*
                    _ => {
                        bytes.tear();
                        Self::$first
                    }
                }
            }
        }
    )* };
}

pub(crate) use {structs, words};
