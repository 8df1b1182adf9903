//! What a form asks, and when.

use super::sheet::Sheet;
use crate::locale::Text;

/// The questions that complete a command.
pub struct Form {
    /// The command, such as `goal add`.
    pub command: &'static str,
    /// The questions, in the order in which they are asked.
    pub questions: &'static [Question],
}

/// One question.
pub struct Question {
    /// The id of the argument that the answer is for.
    pub argument: &'static str,
    /// What is answered.
    pub kind: Kind,
    /// Its words, where the argument's help would be no question.
    pub words: Option<Text>,
    /// Whether it must be answered, as far as can be told from the answers before it.
    pub needed: fn(&Sheet<'_>) -> bool,
    /// Whether it is asked at all.
    pub fits: fn(&Sheet<'_>) -> bool,
    /// What the record says already.
    pub stands: fn(&Sheet<'_>) -> Vec<String>,
}

/// What is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Which client it is about.
    Client,
    /// A line of text.
    Line,
    /// A text of any length, in the person's own editor where there is one.
    Prose,
    /// A day.
    Day,
    /// A number.
    Number,
    /// A whole number.
    Whole,
    /// Yes or no; yes sets the flag.
    Yes,
    /// One of a list.
    One(List),
    /// Some of a list.
    Some(List),
    /// Steps of the programme's items, in the voice that was answered before.
    Scores,
}

/// What there is to choose from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// The words of a closed set, by the vocabulary's name.
    Words(&'static str),
    /// The programme's areas of life.
    Areas,
    /// Who may carry from now on what somebody else carries.
    OtherCarriers,
    /// The client's goals that are still before the client.
    Goals,
    /// The client's actions that are still to be done.
    Actions,
    /// The client's actions that are done or given up.
    EndedActions,
    /// The client's options that have not been chosen.
    OptionsToChoose,
    /// The client's options that have not been tried.
    OptionsToTry,
    /// Who has a consent that is not withdrawn.
    Receivers,
    /// The kinds of outcome that have begun and not ended.
    Outcomes,
    /// The kinds of journal entry.
    NoteKinds,
    /// The levels of attainment of the goal that was answered before.
    Levels,
    /// The programmes.
    Programmes,
    /// The workspace's mentors.
    Mentors,
}

/// A question that must be answered.
pub const fn ask(argument: &'static str, kind: Kind) -> Question {
    Question {
        argument,
        kind,
        words: None,
        needed: |_| true,
        fits: |_| true,
        stands: |_| Vec::new(),
    }
}

/// A question that may be passed over.
pub const fn offer(argument: &'static str, kind: Kind) -> Question {
    ask(argument, kind).needed_if(|_| false)
}

impl Question {
    /// The same in other words than the argument's help.
    pub const fn words(mut self, words: Text) -> Question {
        self.words = Some(words);
        self
    }

    /// The same, needed only where that holds.
    pub const fn needed_if(mut self, needed: fn(&Sheet<'_>) -> bool) -> Question {
        self.needed = needed;
        self
    }

    /// The same, asked only where that holds.
    pub const fn only_if(mut self, fits: fn(&Sheet<'_>) -> bool) -> Question {
        self.fits = fits;
        self
    }

    /// The same, with what the record says already standing ready.
    pub const fn stands(mut self, stands: fn(&Sheet<'_>) -> Vec<String>) -> Question {
        self.stands = stands;
        self
    }
}
