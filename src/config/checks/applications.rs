//! What applications may ask people for: each thing in words that people read.

use super::Context;
use crate::config::environment::Environment;
use crate::config::sections::applications::STANDARD_SCOPES;
use crate::config::tree::join;

pub fn check(config: &Environment, it: &mut Context<'_>) {
    for (name, application) in &config.applications.by_name {
        let key = format!("applications.{name}.scopes");
        let scopes: Vec<&str> = application.scopes.iter().map(|scope| &**scope).collect();
        it.twice(&key, &scopes);
        let without = |scope: &&&str| !STANDARD_SCOPES.contains(scope) && !config.scopes.contains_key(**scope);
        for scope in scopes.iter().filter(without) {
            let table = join(&["scopes".to_owned(), (*scope).to_owned()]);
            if !super::is_poisoned(it.poisoned, &table) {
                let message = format!("people have no words for `{scope}`: write a label into [{table}]");
                it.report_item("E0665", &key, scope, message);
            }
        }
    }
}
