//! A gate's condition: one expression of the template language, bounded in every way.

use std::ops::Range;
use std::sync::OnceLock;

use minijinja::{Environment, Expression, UndefinedBehavior, Value, filters, tests};

/// The longest condition, in bytes.
const LONGEST: usize = 1000;
/// The most steps that one evaluation may take.
const FUEL: u64 = 20_000;

/// A condition, ready to be asked.
pub struct Condition {
    expression: Expression<'static, 'static>,
}

/// Why a condition cannot be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditionError {
    /// Where it goes wrong.
    pub fault: Fault,
    /// What the expression language says.
    pub message: String,
    /// The bytes of the condition that it is about, where that is known.
    pub range: Option<Range<usize>>,
}

/// Where a condition goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is no expression.
    Form,
    /// It fails when it is asked.
    Asking,
    /// What it yields is neither true nor false.
    Answer,
}

impl Condition {
    /// Compiles the source.
    ///
    /// # Errors
    /// Where it is longer than 1000 bytes, or no expression.
    pub fn new(source: &str) -> Result<Condition, ConditionError> {
        if source.len() > LONGEST {
            return Err(ConditionError {
                fault: Fault::Form,
                message: format!("longer than {LONGEST} bytes"),
                range: Some(LONGEST..source.len()),
            });
        }
        environment()
            .compile_expression_owned(source.to_owned())
            .map(|expression| Condition { expression })
            .map_err(|error| ConditionError::new(Fault::Form, &error))
    }

    /// Asks the condition of a view; the answer must be true or false.
    ///
    /// # Errors
    /// Where it fails, or yields something else: `x and y` of numbers is no answer.
    pub fn ask(&self, view: Value) -> Result<bool, ConditionError> {
        let answer = self
            .expression
            .eval(view)
            .map_err(|error| ConditionError::new(Fault::Asking, &error))?;
        bool::try_from(answer.clone()).map_err(|_| ConditionError {
            fault: Fault::Answer,
            message: format!("yields {}, not true or false", answer.kind()),
            range: None,
        })
    }

    /// The names that the condition reads, with dots: `latest.client.trust`.
    pub fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = self
            .expression
            .undeclared_variables(true)
            .into_iter()
            .collect();
        names.sort_unstable();
        names
    }
}

impl ConditionError {
    fn new(fault: Fault, error: &minijinja::Error) -> ConditionError {
        ConditionError {
            fault,
            message: error
                .detail()
                .map_or_else(|| error.kind().to_string(), str::to_owned),
            range: error.range(),
        }
    }
}

/// An empty environment with the filters that cannot build strings: fuel does not bound memory.
fn environment() -> &'static Environment<'static> {
    static ENVIRONMENT: OnceLock<Environment<'static>> = OnceLock::new();
    ENVIRONMENT.get_or_init(|| {
        let mut env = Environment::empty();
        env.set_undefined_behavior(UndefinedBehavior::Strict);
        env.set_fuel(Some(FUEL));
        env.set_debug(true);
        env.add_filter("length", filters::length);
        env.add_filter("selectattr", filters::selectattr);
        env.add_filter("rejectattr", filters::rejectattr);
        env.add_filter("map", filters::map);
        env.add_filter("list", filters::list);
        env.add_filter("sum", filters::sum);
        env.add_filter("min", filters::min);
        env.add_filter("max", filters::max);
        env.add_filter("first", filters::first);
        env.add_filter("last", filters::last);
        env.add_test("eq", tests::is_eq);
        env.add_test("ne", tests::is_ne);
        env.add_test("lt", tests::is_lt);
        env.add_test("le", tests::is_le);
        env.add_test("gt", tests::is_gt);
        env.add_test("ge", tests::is_ge);
        env.add_test("in", tests::is_in);
        env.add_test("none", tests::is_none);
        env
    })
}

#[cfg(test)]
mod tests_of_conditions {
    use super::*;

    fn ask(source: &str) -> Result<bool, ConditionError> {
        Condition::new(source)?.ask(minijinja::context! { count => 3, list => vec![1, 2] })
    }

    #[test]
    fn an_answer_is_true_or_false() {
        assert_eq!(ask("count >= 3 and list|length > 1"), Ok(true));
        assert_eq!(ask("count > 3"), Ok(false));
        assert!(
            ask("count and list").is_err_and(|error| error.message.contains("not true or false"))
        );
    }

    #[test]
    fn a_broken_condition_says_where() {
        let error = ask("count >= ").expect_err("nothing to compare with");
        assert!(error.range.is_some(), "{error:?}");
        assert!(
            ask("list|replace('a', 'b') == ''").is_err(),
            "no filter builds strings"
        );
        assert!(Condition::new(&"a".repeat(2000)).is_err());
    }

    #[test]
    fn the_names_it_reads_are_known() {
        let condition =
            Condition::new("latest.client.trust >= 3 and count.actions > 1").expect("compiles");
        assert_eq!(condition.names(), ["count.actions", "latest.client.trust"]);
    }
}
