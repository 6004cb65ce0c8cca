//! The tooltip of a chart: the line of its data table at the cursor.

use std::rc::Rc;

use tandem_model::Report;
use tandem_model::reading::Answer;
use yew::{Callback, Html, Properties, component, html, use_effect_with, use_memo, use_state_eq};

use crate::components::charts::cursor::{ChartCursor, CursorRequest};
use crate::reading::basis::Basis;
use crate::simulation::simulation_state::ReportOf;
use crate::view::chart::{ChartKind, HitPositions};
use crate::view::inspect::{self, Cursor};
use crate::view::table::{self, Table};

/// What is read.
#[derive(Clone, PartialEq, Properties)]
pub struct TooltipProps {
    /// Which picture.
    pub kind: ChartKind,
    /// What is drawn, and of which form.
    pub found: Option<ReportOf>,
    /// What it rests on.
    pub basis: Basis,
    /// Where the rows of its table lie in it.
    pub hits: HitPositions,
    /// What it shows, before anything is read.
    pub finding: String,
    /// Hears the line that is read, and when none is.
    pub tell: Callback<Option<String>>,
}

/// The cursor over the chart, and the line it reads.
#[component]
pub fn Tooltip(props: &TooltipProps) -> Html {
    let cursor = use_state_eq(|| None::<Cursor>);
    let wanted = (props.kind, props.found.clone(), cursor.is_some());
    // The table is written only while somebody reads.
    let table = use_memo(wanted, |(kind, found, reads)| {
        reads.then(|| table(*kind, found)).flatten()
    });
    let read = read(props, (*table).as_ref(), *cursor);
    let tell = props.tell.clone();
    use_effect_with(read.clone(), move |read| tell.emit(read.clone()));
    let text = read.unwrap_or_else(|| props.finding.clone());
    let row = cursor.map(|cursor| cursor.row);
    let ask = {
        let (props, cursor, table) = (props.clone(), cursor.clone(), Rc::clone(&table));
        Callback::from(move |request| {
            if let Some(next) = follow(&props, (*table).as_ref(), *cursor, request) {
                cursor.set(next);
            }
        })
    };
    html! { <ChartCursor hits={props.hits.clone()} {row} {text} {ask} /> }
}

/// What is drawn as a table.
fn table(kind: ChartKind, found: &Option<ReportOf>) -> Option<Table> {
    let (form, finding) = found.as_ref()?;
    Some(table::of(kind, finding, &form.organisation.currency))
}

/// What stands at the cursor, if there is one.
fn read(props: &TooltipProps, table: Option<&Table>, cursor: Option<Cursor>) -> Option<String> {
    let (form, _) = props.found.as_ref()?;
    let currency = &form.organisation.currency;
    inspect::line(props.kind, table?, currency, props.basis, cursor?)
}

/// Where the cursor is after a request; nothing if there is nothing to read. The table is written here only for the first request:
/// after it the one that is shown is `known`.
fn follow(
    props: &TooltipProps,
    known: Option<&Table>,
    at: Option<Cursor>,
    request: CursorRequest,
) -> Option<Option<Cursor>> {
    let (_, finding) = props.found.as_ref()?;
    let written = match known {
        Some(_) => None,
        None => table(props.kind, &props.found),
    };
    let table = known.or(written.as_ref())?;
    let start = || start(props.kind, table, finding);
    Some(match request {
        CursorRequest::Leave => None,
        CursorRequest::Begin => at.or_else(|| Some(start())),
        CursorRequest::Row(row) => Some(Cursor {
            row,
            ..at.unwrap_or_else(start)
        }),
        CursorRequest::Step(step) => Some(match at {
            None => start(),
            Some(at) => {
                let next = at.moved(step, props.kind, table);
                // A chart may have no room for all rows of its table.
                let last = props.hits.shares().len().saturating_sub(1);
                Cursor {
                    row: next.row.min(last),
                    ..next
                }
            }
        }),
    })
}

/// Where reading begins: at the option the answer is about, and where rows are months at the last one.
fn start(kind: ChartKind, table: &Table, finding: &Report) -> Cursor {
    let lead = Answer::from_report(finding).map(|answer| answer.best().name.as_str());
    let mut heads = table.head.iter().skip(1);
    let column = heads.position(|head| Some(head.as_str()) == lead);
    let row = match kind.measure() {
        Some(_) => table.rows.len().saturating_sub(1),
        None => 0,
    };
    Cursor {
        row,
        column: column.unwrap_or_default(),
    }
}
