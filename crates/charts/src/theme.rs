//! Colours and strokes. A role fixes both, so colour never stands alone; the palette descends from Okabe and Ito's.

use std::fmt;

/// An opaque colour: red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

impl fmt::Display for Colour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "#{:02X}{:02X}{:02X}", self.0, self.1, self.2)
    }
}

/// What a series stands for; it decides colour, width and dashes everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Today's way, the ghost that everything is compared with.
    Today,
    /// Lead and roles only.
    Roles,
    /// Pay only.
    Pay,
    /// Both together: the proposal.
    Both,
    /// A goal that is announced and pays nothing.
    Goal,
    /// A further option.
    Fifth,
    /// One more.
    Sixth,
}

impl Role {
    /// All of them, in the order in which the options of a starter scenario stand, today first.
    pub const ALL: [Self; 7] = [
        Self::Today,
        Self::Roles,
        Self::Pay,
        Self::Both,
        Self::Goal,
        Self::Fifth,
        Self::Sixth,
    ];

    /// The role of the option at `index`, today being 0; later ones begin again after today.
    pub fn of(index: usize) -> Self {
        let later = Self::ALL.len() - 1;
        match index.checked_sub(1) {
            Some(option) => Self::ALL[1 + option % later],
            None => Self::Today,
        }
    }

    /// Name of its design token, as in `--roles`.
    pub fn token(self) -> &'static str {
        match self {
            Self::Today => "today",
            Self::Roles => "roles",
            Self::Pay => "pay",
            Self::Both => "accent",
            Self::Goal => "goal",
            Self::Fifth => "fifth",
            Self::Sixth => "sixth",
        }
    }

    /// Width of its line in CSS pixels.
    pub fn width(self) -> f64 {
        match self {
            Self::Both => 2.4,
            Self::Today => 1.4,
            _ => 1.8,
        }
    }

    /// Lengths of its dashes and gaps in turn, in CSS pixels, as in `stroke-dasharray`; empty is a solid line.
    pub fn dashes(self) -> &'static [f64] {
        match self {
            Self::Today | Self::Both => &[],
            Self::Roles => &[9.0, 5.0],
            Self::Pay => &[4.0, 4.5],
            Self::Goal => &[9.0, 4.5, 0.5, 4.5],
            Self::Fifth => &[0.5, 4.5],
            Self::Sixth => &[14.0, 4.5, 4.0, 4.5],
        }
    }
}

/// How sure it is where a range lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ranges {
    /// Counted, and drawn in full.
    Known,
    /// Expected where it is drawn, and not counted yet: faint.
    Expected,
}

impl Ranges {
    /// Opacity of something that is drawn with `full` where it is known.
    pub(crate) fn faded(self, full: f64) -> f64 {
        match self {
            Self::Known => full,
            Self::Expected => 0.4 * full,
        }
    }
}

/// The colours of a chart. Paper is transparent: the card behind a chart shows through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    /// Text that is read.
    pub ink: Colour,
    /// Ticks and the zero line.
    pub soft: Colour,
    /// Grid.
    pub line: Colour,
    /// Shading of what makes no difference.
    pub bar: Colour,
    /// [`Role::Today`].
    pub today: Colour,
    /// [`Role::Roles`].
    pub roles: Colour,
    /// [`Role::Pay`].
    pub pay: Colour,
    /// [`Role::Both`].
    pub accent: Colour,
    /// [`Role::Goal`].
    pub goal: Colour,
    /// [`Role::Fifth`].
    pub fifth: Colour,
    /// [`Role::Sixth`].
    pub sixth: Colour,
}

impl Theme {
    /// On white or nearly white paper.
    pub const LIGHT: Self = Self {
        ink: Colour(0x16, 0x18, 0x1D),
        soft: Colour(0x5B, 0x61, 0x6E),
        line: Colour(0xE2, 0xE2, 0xDC),
        bar: Colour(0xEE, 0xF0, 0xEC),
        today: Colour(0x7A, 0x80, 0x8C),
        roles: Colour(0x00, 0x9E, 0x73),
        pay: Colour(0xA3, 0x52, 0x7D),
        accent: Colour(0x00, 0x72, 0xB2),
        goal: Colour(0x9A, 0x6B, 0x00),
        fifth: Colour(0x3B, 0x3F, 0x46),
        sixth: Colour(0x2F, 0x8F, 0xB8),
    };

    /// On nearly black paper.
    pub const DARK: Self = Self {
        ink: Colour(0xEC, 0xEE, 0xF2),
        soft: Colour(0xA2, 0xA9, 0xB6),
        line: Colour(0x2B, 0x2F, 0x37),
        bar: Colour(0x20, 0x24, 0x2B),
        today: Colour(0x8B, 0x92, 0xA0),
        roles: Colour(0x2C, 0xC5, 0x96),
        pay: Colour(0xE2, 0x9A, 0xC6),
        accent: Colour(0x56, 0xB4, 0xE9),
        goal: Colour(0xF0, 0xC7, 0x5E),
        fifth: Colour(0xD5, 0xD8, 0xDF),
        sixth: Colour(0x7F, 0xD3, 0xE6),
    };

    /// The colour of a role.
    pub fn of(&self, role: Role) -> Colour {
        match role {
            Role::Today => self.today,
            Role::Roles => self.roles,
            Role::Pay => self.pay,
            Role::Both => self.accent,
            Role::Goal => self.goal,
            Role::Fifth => self.fifth,
            Role::Sixth => self.sixth,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Contrast ratio of WCAG 2.2 between two colours.
    fn contrast(a: Colour, b: Colour) -> f64 {
        let channel = |byte: u8| {
            let share = f64::from(byte) / 255.0;
            if share <= 0.04045 {
                share / 12.92
            } else {
                ((share + 0.055) / 1.055).powf(2.4)
            }
        };
        let light =
            |c: Colour| 0.2126 * channel(c.0) + 0.7152 * channel(c.1) + 0.0722 * channel(c.2);
        let (a, b) = (light(a) + 0.05, light(b) + 0.05);
        a.max(b) / a.min(b)
    }

    #[test]
    fn every_role_stands_out_from_the_paper_and_text_can_be_read() {
        let papers = [
            (Theme::LIGHT, Colour(255, 255, 255)),
            (Theme::DARK, Colour(0x17, 0x19, 0x1E)),
        ];
        for (theme, paper) in papers {
            for role in Role::ALL {
                assert!(
                    contrast(theme.of(role), paper) >= 3.0,
                    "{role:?} on {paper}"
                );
            }
            assert!(contrast(theme.soft, paper) >= 4.5);
            assert!(contrast(theme.ink, paper) >= 7.0);
        }
    }

    #[test]
    fn no_two_roles_share_colour_or_stroke() {
        for (i, a) in Role::ALL.into_iter().enumerate() {
            for b in Role::ALL.into_iter().skip(i + 1) {
                assert_ne!(Theme::LIGHT.of(a), Theme::LIGHT.of(b));
                assert_ne!(Theme::DARK.of(a), Theme::DARK.of(b));
                assert_ne!(
                    (a.dashes(), a.width()),
                    (b.dashes(), b.width()),
                    "{a:?} {b:?}"
                );
            }
        }
    }

    #[test]
    fn options_beyond_the_last_role_never_look_like_today() {
        assert_eq!((Role::of(0), Role::of(3)), (Role::Today, Role::Both));
        assert_eq!(Role::of(7), Role::Roles);
    }
}
