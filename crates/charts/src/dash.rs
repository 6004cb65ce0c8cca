//! Dashes: a line cut into pieces by length, because the SVG backend draws solid lines only.

/// A point of the canvas.
pub(crate) type Point = (i32, i32);

/// Cuts `path` by `pattern`: lengths of dash and gap in turn. An empty pattern leaves it whole.
pub(crate) fn cut(path: &[Point], pattern: &[f64]) -> Vec<Vec<Point>> {
    if pattern.iter().sum::<f64>() < 1.0 {
        return vec![path.to_vec()];
    }
    let mut pen = Pen {
        pattern,
        place: 0,
        left: pattern[0],
        pieces: Vec::new(),
    };
    for pair in path.windows(2) {
        pen.draw(to_floats(pair[0]), to_floats(pair[1]));
    }
    pen.pieces.retain(|piece| !piece.is_empty());
    pen.pieces
}

struct Pen<'a> {
    pattern: &'a [f64],
    /// Position in the pattern; even ones are dashes.
    place: usize,
    /// Length left of the dash or gap being drawn.
    left: f64,
    pieces: Vec<Vec<Point>>,
}

impl Pen<'_> {
    fn draw(&mut self, from: (f64, f64), to: (f64, f64)) {
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let length = (dx * dx + dy * dy).sqrt();
        let at = |done: f64| (from.0 + dx * done / length, from.1 + dy * done / length);
        let mut done = 0.0;
        while done < length {
            let stride = self.left.min(length - done);
            self.stroke(at(done), at(done + stride));
            done += stride;
            self.left -= stride;
            if self.left <= 0.0 {
                self.turn();
            }
        }
    }

    /// Draws a straight stroke, continuing the piece that ends where it begins.
    fn stroke(&mut self, from: (f64, f64), to: (f64, f64)) {
        if !self.place.is_multiple_of(2) {
            return;
        }
        let (from, to) = (to_point(from), to_point(to));
        match self.pieces.last_mut() {
            Some(piece) if !piece.is_empty() => piece.push(to),
            Some(piece) => piece.extend([from, to]),
            None => self.pieces.push(vec![from, to]),
        }
    }

    fn turn(&mut self) {
        self.place = (self.place + 1) % self.pattern.len();
        self.left = self.pattern[self.place];
        if self.place.is_multiple_of(2) {
            self.pieces.push(Vec::new());
        }
    }
}

fn to_floats(point: Point) -> (f64, f64) {
    (f64::from(point.0), f64::from(point.1))
}

fn to_point(point: (f64, f64)) -> Point {
    (point.0.round() as i32, point.1.round() as i32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_straight_line_falls_into_even_pieces() {
        let pieces = cut(&[(0, 0), (100, 0)], &[30.0, 20.0]);
        assert_eq!(pieces, [vec![(0, 0), (30, 0)], vec![(50, 0), (80, 0)]]);
    }

    #[test]
    fn a_dash_bends_with_the_line() {
        let pieces = cut(&[(0, 0), (20, 0), (20, 40)], &[30.0, 20.0]);
        assert_eq!(
            pieces,
            [vec![(0, 0), (20, 0), (20, 10)], vec![(20, 30), (20, 40)]]
        );
    }

    #[test]
    fn no_pattern_is_a_solid_line_and_a_point_has_no_dashes() {
        assert_eq!(cut(&[(0, 0), (9, 9)], &[]), [vec![(0, 0), (9, 9)]]);
        assert!(cut(&[(3, 3)], &[5.0, 5.0]).is_empty());
        assert!(cut(&[(3, 3), (3, 3)], &[5.0, 5.0]).is_empty());
    }
}
