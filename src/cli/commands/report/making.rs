//! How a report is made: for whom, in which form, with which templates.

use std::path::Path;
use std::sync::Arc;

use super::failed::template_failure;
use super::kind::Kind;
use super::{Report, own, paper, phrases};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::load;
use crate::cli::select::{Member, Seen};
use crate::model::{Client, Disclosure};
use crate::programme::Rules;
use crate::report::{Form, Frame, Index, Templates};
use crate::view::Case;

/// What all reports of a run share.
pub(super) struct Making<'r> {
    pub(super) report: &'r Report,
    context: &'r Context,
    templates: Templates,
    template: String,
    kind: Kind,
}

impl<'r> Making<'r> {
    /// Reads the organisation's own templates; `usual` is the kind where nothing says which.
    ///
    /// # Errors
    /// A template cannot be read, is not there, or is of another kind than the file is to be.
    pub(super) fn new(
        report: &'r Report,
        context: &'r Context,
        usual: Kind,
    ) -> Result<Making<'r>, Failure> {
        let sources = own::sources(context)?;
        let asked = report.template.as_deref();
        let asked = asked
            .map(|asked| own::named(asked, &sources, context))
            .transpose()?;
        let of_asked = asked.as_deref().and_then(Form::of_name).map(Kind::Text);
        let kind = Kind::asked(report.out.as_deref(), context, of_asked.unwrap_or(usual))?;
        if let Some((name, form)) = asked.as_deref().zip(of_asked.map(Kind::form)) {
            own::can_be(name, form, kind, context)?;
        }
        let usual = || format!("{}.{}", report.audience().as_str(), kind.form().ending());
        Ok(Making {
            report,
            context,
            templates: Templates::new(sources).speaking(phrases::own(context)?),
            template: asked.unwrap_or_else(usual),
            kind,
        })
    }

    /// The kind of file.
    pub(super) fn kind(&self) -> Kind {
        self.kind
    }

    /// The name of a client's report in a folder of them.
    pub(super) fn file_name(&self, stem: &str) -> String {
        let of = match self.report.template {
            Some(_) => Path::new(&self.template).file_stem(),
            None => Some(self.report.audience().as_str().as_ref()),
        };
        let of = of.unwrap_or_default().to_string_lossy();
        format!("{stem}-{of}.{}", self.kind.ending())
    }

    /// The client's case, cut to what the report may carry.
    ///
    /// # Errors
    /// The receiver may not have it; or the client's programme is not here.
    pub(super) fn carried(&self, seen: &Seen<'_>) -> Result<Arc<Case>, Failure> {
        let Member::Judged(case, rules) = seen.member else {
            let programme = &seen.member.snapshot().client().programme;
            let file = self.context.workspace()?.relative(seen.path);
            let file = file.display().to_string();
            return Err(load::unknown_programme(self.context, &file, programme));
        };
        Ok(self.cut(case, rules, self.disclosure(seen, None)?))
    }

    /// What the report may carry; `bytes` is the record whose own keys are told, where it is another.
    ///
    /// # Errors
    /// The receiver may not have it.
    pub(super) fn disclosure(
        &self,
        seen: &Seen<'_>,
        bytes: Option<&[u8]>,
    ) -> Result<Disclosure, Failure> {
        let policy = &self.report.policy;
        policy.disclosure(self.report.audience(), seen, bytes, self.context)
    }

    /// A case cut to what the report may carry.
    pub(super) fn cut(&self, case: &Case, rules: &Rules, disclosure: Disclosure) -> Arc<Case> {
        let snapshot = case.snapshot().clone().cut_to(disclosure);
        Case::new(snapshot, rules.programme(), self.context.lang)
    }

    /// The page that leads to the reports of a caseload.
    ///
    /// # Errors
    /// The template fails.
    pub(super) fn index(&self, index: &Index, file: &Path) -> Result<String, Failure> {
        let made = self.templates.index(index, self.kind.form());
        let file = file.display().to_string();
        made.map_err(|error| template_failure(self.context, &file, &error))
    }

    /// The report of a client, as it stands in the file.
    ///
    /// # Errors
    /// The template fails, or no browser can print it.
    pub(super) fn bytes(&self, case: &Arc<Case>, file: &str) -> Result<Vec<u8>, Failure> {
        let text = self.text(case, file)?;
        paper::bytes(text, self.kind, self.context)
    }

    /// The report of a client, before it is printed.
    ///
    /// # Errors
    /// The template fails.
    pub(super) fn text(&self, case: &Arc<Case>, file: &str) -> Result<String, Failure> {
        let frame = self.frame(case.snapshot().client())?;
        let name = &self.template;
        self.templates
            .report(case, self.report.audience(), name, &frame)
            .map_err(|error| template_failure(self.context, file, &error))
    }

    pub(super) fn frame(&self, client: &Client) -> Result<Frame, Failure> {
        let config = self.context.workspace()?.config();
        let mentor = config
            .mentors
            .iter()
            .find(|mentor| mentor.handle == client.mentor);
        Ok(Frame {
            since: self.report.since,
            mentor_name: mentor.and_then(|mentor| mentor.name.clone()),
            mentor_email: mentor.and_then(|mentor| mentor.email.clone()),
            reviewed: config.reports.reviewed.clone(),
        })
    }
}
