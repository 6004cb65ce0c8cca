//! Binary codec: serializes values to bytes for another part of the same build and deserializes them again.
//!
//! Use it between page and worker only. The format has no names and no version, so other builds cannot read it; what is
//! stored or shared is a JSON file or a link. A [`Reader`] goes on to the end and is asked once whether the bytes were
//! corrupt: giving up at every value, as serde's readers do, takes several times the code.

use std::collections::BTreeMap;
use std::ops::Range;

/// What can be written as bytes and read back by the same build.
pub trait Codec: Sized {
    /// Appends the value.
    fn write(&self, out: &mut Vec<u8>);

    /// The next value; some value where the bytes are corrupt, which the reader remembers.
    fn read(bytes: &mut Reader) -> Self;
}

/// What is left of some bytes.
pub struct Reader<'a> {
    rest: &'a [u8],
    corrupt: bool,
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
                self.corrupt = true;
                [0; N]
            }
        }
    }

    /// A number of things that follow, each of at least a byte.
    #[inline(never)]
    fn count(&mut self) -> usize {
        let count = u32::read(self) as usize;
        self.corrupt |= count > self.rest.len();
        if self.corrupt { 0 } else { count }
    }

    /// The next byte, which says which of some things follows.
    #[inline(never)]
    pub fn choice(&mut self) -> u8 {
        u8::from_le_bytes(self.take())
    }

    /// Remembers that the bytes are not what they should be.
    pub fn mark_corrupt(&mut self) {
        self.corrupt = true;
    }
}

/// The bytes of a value.
pub fn encode(value: &impl Codec) -> Vec<u8> {
    let mut out = Vec::new();
    value.write(&mut out);
    out
}

/// The value that wrote these bytes, if one did.
pub fn decode<T: Codec>(bytes: &[u8]) -> Option<T> {
    let mut reader = Reader {
        rest: bytes,
        corrupt: false,
    };
    let value = T::read(&mut reader);
    (!reader.corrupt && reader.rest.is_empty()).then_some(value)
}

impl Codec for f64 {
    fn write(&self, out: &mut Vec<u8>) {
        out.extend(self.to_le_bytes());
    }

    // Called at each of a scenario's numbers, which are read once: inlined, they are a tenth of the worker.
    #[inline(never)]
    fn read(bytes: &mut Reader) -> Self {
        Self::from_le_bytes(bytes.take())
    }
}

impl Codec for u8 {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(*self);
    }

    fn read(bytes: &mut Reader) -> Self {
        bytes.choice()
    }
}

impl Codec for u32 {
    fn write(&self, out: &mut Vec<u8>) {
        out.extend(self.to_le_bytes());
    }

    #[inline(never)]
    fn read(bytes: &mut Reader) -> Self {
        Self::from_le_bytes(bytes.take())
    }
}

impl Codec for String {
    fn write(&self, out: &mut Vec<u8>) {
        (self.len() as u32).write(out);
        out.extend(self.bytes());
    }

    fn read(bytes: &mut Reader) -> Self {
        let count = bytes.count();
        let (text, rest) = bytes.rest.split_at(count);
        bytes.rest = rest;
        let text = str::from_utf8(text);
        bytes.corrupt |= text.is_err();
        text.unwrap_or_default().to_owned()
    }
}

impl<T: Codec> Codec for Option<T> {
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
                bytes.mark_corrupt();
                None
            }
        }
    }
}

impl<T: Codec> Codec for Vec<T> {
    fn write(&self, out: &mut Vec<u8>) {
        (self.len() as u32).write(out);
        for value in self {
            value.write(out);
        }
    }

    fn read(bytes: &mut Reader) -> Self {
        let mut values = Self::new();
        for _ in 0..bytes.count() {
            if !bytes.corrupt {
                values.push(T::read(bytes));
            }
        }
        values
    }
}

impl<K: Codec + Ord, V: Codec> Codec for BTreeMap<K, V> {
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
            if !bytes.corrupt {
                let (key, value) = (K::read(bytes), V::read(bytes));
                let twice = entries.insert(key, value).is_some();
                bytes.corrupt |= twice;
            }
        }
        entries
    }
}

impl<T: Codec + Copy + Default, const N: usize> Codec for [T; N] {
    fn write(&self, out: &mut Vec<u8>) {
        self.iter().for_each(|value| value.write(out));
    }

    fn read(bytes: &mut Reader) -> Self {
        let mut values = [T::default(); N];
        values.fill_with(|| T::read(bytes));
        values
    }
}

impl<T: Codec> Codec for Box<T> {
    fn write(&self, out: &mut Vec<u8>) {
        T::write(self, out);
    }

    fn read(bytes: &mut Reader) -> Self {
        Self::new(T::read(bytes))
    }
}

impl Codec for Range<u32> {
    fn write(&self, out: &mut Vec<u8>) {
        self.start.write(out);
        self.end.write(out);
    }

    fn read(bytes: &mut Reader) -> Self {
        u32::read(bytes)..u32::read(bytes)
    }
}

impl<A: Codec, B: Codec> Codec for (A, B) {
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
        impl $crate::codec::Codec for $name {
            fn write(&self, out: &mut Vec<u8>) {
                let Self { $($field),* } = self;
                $( $crate::codec::Codec::write($field, out); )*
            }

            fn read(bytes: &mut $crate::codec::Reader) -> Self {
                Self { $( $field: $crate::codec::Codec::read(bytes) ),* }
            }
        }
    )* };
}

/// Enums of plain words, each with all of them.
macro_rules! words {
    ($($name:ident { $first:ident $($more:ident)* })*) => { $(
        impl $crate::codec::Codec for $name {
            fn write(&self, out: &mut Vec<u8>) {
                out.push(match self {
                    Self::$first $(| Self::$more)* => *self as u8,
                });
            }

            fn read(bytes: &mut $crate::codec::Reader) -> Self {
                let word = bytes.choice();
                match word {
                    word if word == Self::$first as u8 => Self::$first,
                    $( word if word == Self::$more as u8 => Self::$more, )*
                    _ => {
                        bytes.mark_corrupt();
                        Self::$first
                    }
                }
            }
        }
    )* };
}

pub(crate) use {structs, words};
