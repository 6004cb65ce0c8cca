//! A table of numbers; each cell carries the exact values behind what it shows.

use yew::{Html, Properties, component, html};

use crate::i18n::first;
use crate::view::table::{Cell, Table};

/// The table.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct NumbersProps {
    /// What it holds.
    pub table: Table,
}

/// The table in a frame that scrolls, so that the page never does sideways.
#[component]
pub fn Numbers(props: &NumbersProps) -> Html {
    let Table { head, rows } = &props.table;
    let column = |name: &String| html! { <th scope="col">{ name.clone() }</th> };
    html! {
        <div class="numbers" tabindex="0" role="group" aria-label={first::numbers()}>
            <table class="numbers__table">
                <thead><tr>{ for head.iter().map(column) }</tr></thead>
                <tbody>{ for rows.iter().map(row) }</tbody>
            </table>
        </div>
    }
}

fn row((name, cells): &(String, Vec<Cell>)) -> Html {
    html! {
        <tr>
            <th scope="row">{ name.clone() }</th>
            { for cells.iter().map(cell) }
        </tr>
    }
}

fn cell(cell: &Cell) -> Html {
    let values: Vec<String> = cell.values.iter().map(f64::to_string).collect();
    html! { <td data-values={values.join(" ")}>{ cell.shown.clone() }</td> }
}
