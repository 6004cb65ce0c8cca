//! Parts rendered to markup without a browser: names, numbers, and what they do with hostile words.
