//! A resource: what the client can, knows or has (E1).

use super::draft::{Draft, Edit};
use super::entry::{fresh_id, insert_by_day};
use super::error::EditError;
use crate::model::Resource;
use crate::record::Record;

/// Adds a resource; where it has no id, one is made of what it is.
///
/// # Errors
/// Where a resource of that id says something else.
pub fn resource(record: &Record<'_>, mut resource: Resource) -> Result<Edit, EditError> {
    let mut draft = Draft::new(record)?;
    let resources = &mut draft.client.resources;
    let says_the_same = |known: &Resource| {
        known.what == resource.what
            && known.named_by == resource.named_by
            && (resource.id.is_none() || known.id == resource.id)
    };
    if let Some(known) = resources.iter().find(|known| says_the_same(known)) {
        let id = known.id.clone().unwrap_or_default();
        draft.is_about(&id);
        return draft.finish();
    }
    let taken = resources.iter().filter_map(|known| known.id.as_deref());
    let id = match resource.id.take() {
        Some(id) if taken.clone().any(|known| known == id) => {
            let list = "resources";
            return Err(EditError::Present { list, id });
        }
        Some(id) => id,
        None => fresh_id(&resource.what, "resource", taken),
    };
    resource.id = Some(id.clone());
    insert_by_day(resources, resource, |resource| resource.date);
    draft.is_about(&id);
    draft.finish()
}
