//! Dashes: the SVG backend draws solid lines only, so a dashed one is drawn with an opacity that nothing else has, by which
//! its text is found and given its dashes.

/// A point of the canvas.
pub(crate) type Point = (i32, i32);

/// The patterns of a picture: lengths of dash and gap in turn, in canvas units.
#[derive(Debug, Default)]
pub(crate) struct Patterns(Vec<Vec<f64>>);

impl Patterns {
    /// The opacity that a line of this pattern is drawn with; 1 for a solid one.
    pub(crate) fn mark(&mut self, pattern: Vec<f64>) -> f64 {
        if pattern.iter().sum::<f64>() < 1.0 {
            return 1.0;
        }
        let known = self.0.iter().position(|other| *other == pattern);
        mark(known.unwrap_or_else(|| {
            self.0.push(pattern);
            self.0.len() - 1
        }))
    }

    /// Gives the marked lines of `svg` their dashes.
    pub(crate) fn dash(&self, mut svg: String) -> String {
        for (place, pattern) in self.0.iter().enumerate() {
            let marked = format!("opacity=\"{}\"", mark(place));
            svg = svg.replace(&marked, &dashes(pattern));
        }
        svg
    }
}

/// An opacity that cannot be told from 1 by eye.
fn mark(place: usize) -> f64 {
    1.0 - (place + 1) as f64 / 65_536.0
}

fn dashes(pattern: &[f64]) -> String {
    let lengths: Vec<String> = pattern.iter().map(f64::to_string).collect();
    format!("stroke-dasharray=\"{}\"", lengths.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_marked_line_is_given_its_dashes_and_others_stay() {
        let mut patterns = Patterns::default();
        let (short, long) = (vec![4.0, 2.5], vec![9.0, 5.0]);
        let marks = [&short, &long, &short].map(|pattern| patterns.mark(pattern.clone()));
        assert_eq!(marks[0], marks[2]);
        let line = |opacity: f64| format!("<polyline opacity=\"{opacity}\">");
        let svg = [marks[0], marks[1], 1.0, 0.16].map(line).concat();
        assert_eq!(
            patterns.dash(svg),
            "<polyline stroke-dasharray=\"4,2.5\"><polyline stroke-dasharray=\"9,5\">\
             <polyline opacity=\"1\"><polyline opacity=\"0.16\">"
        );
    }

    #[test]
    fn no_pattern_is_a_solid_line() {
        assert_eq!(Patterns::default().mark(Vec::new()), 1.0);
    }
}
