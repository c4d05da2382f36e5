//! Each rule with what breaks it, and where.

use super::*;
use crate::config::themes::{Chain, Themes};

fn codes(text: &str) -> Vec<(&'static str, (usize, usize))> {
    let shipped =
        Shipped::of(["{% for a in page.list %}{% for b in site.tabs %}{% for c in choices %}{% set d = e ~ \"x\" %}"]);
    let found = template("templates/pages/x.html", text, &shipped);
    found.into_iter().map(|it| (it.code, line_column(text, it.at))).collect()
}

#[test]
fn scripts_are_found_wherever_they_hide() {
    for text in [
        "<script>x()</script>",
        "<a onclick=\"x()\">",
        "<a href=\" java\nscript:x()\">",
        "<img onerror=x src=a.png>",
        "<svg><a xlink:href=\"javascript:x\"/></svg>",
        "<p {{ page.x }}>",
        "<p class={{ page.x }}>",
        "<script type=\"module\" src=\"{{ page.src }}\"></script>",
    ] {
        assert!(codes(text).iter().any(|(code, _)| *code == "E0814"), "{text}: {:?}", codes(text));
    }
    assert_eq!(codes("<p>\n <a\n  onclick=\"x()\">"), [("E0814", (3, 3))]);
    for own in ["", "blocking=\"render\" "] {
        assert!(
            codes(&format!("<script type=\"module\" {own}src=\"{{{{ asset(name=\"portico.js\") }}}}\"></script>"))
                .is_empty()
        );
    }
}

#[test]
fn styles_remote_addresses_and_elements_that_lead_away_are_found() {
    for (text, code) in [
        ("<p style=\"color:red\">", "E0815"),
        ("<img src=\"https&colon;//evil.example/x\">", "E0816"),
        ("<img src=\"\\\\evil.example\\x\">", "E0816"),
        ("<meta name=\"referrer\" content=\"unsafe-url\">", "E0817"),
        ("<a href=\"x\" ping=\"https://evil.example\">", "E0817"),
        ("<form action=\" //evil.example\">", "E0817"),
        ("<style>p{}</style>", "E0815"),
        ("<img src=\"https://evil.example/x.png\">", "E0816"),
        ("<img src=//evil.example/x.png>", "E0816"),
        ("<img srcset=\"{{ site.logo }}, http://evil.example/x\">", "E0816"),
        ("<link rel=\"stylesheet\" href=\"https://fonts.example/a.css\">", "E0816"),
        ("<img src=\"data:image/png;base64,AA\">", "E0816"),
        ("<iframe src=\"x\"></iframe>", "E0817"),
        ("<base href=\"/\">", "E0817"),
        ("<meta http-equiv=\"refresh\" content=\"0\">", "E0817"),
        ("<form action=\"https://evil.example\">", "E0817"),
        ("<button formaction=\"//evil.example\">", "E0817"),
        ("<{{ page.tag }}>", "E0817"),
    ] {
        assert!(codes(text).iter().any(|(found, _)| *found == code), "{text}: {:?}", codes(text));
    }
    for good in [
        "<a href=\"https://help.example\">x</a>",
        "<a href=\"{{ site.help_url }}\">x</a>",
        "<form action=\"{{ site.base }}sign-off\"><input{% if page.x %} disabled{% endif %}></form>",
        "<img src=\"{{ site.logo }}\" alt=\"\">",
        "{# <script> #}",
        "<use href=\"#a\"/>",
    ] {
        assert!(codes(good).is_empty(), "{good}: {:?}", codes(good));
    }
    assert!(template("templates/mail/x.html", "<p style=\"margin:0\">", &Shipped::default()).is_empty());
}

#[test]
fn the_language_is_a_closed_one() {
    for text in [
        "{{ page.x | safe }}",
        "{{ range(end=9) }}",
        "{% for x in range(end=9) %}{% endfor %}",
        "{{ [x for x in page.list] }}",
        "{% set a %}text{% endset %}",
        "{% set_global a = page.x %}",
        "{% filter t %}x{% endfilter %}",
        "{% set a = [...page.a, ...page.a] %}",
        "{% set a = page.a ~ page.a %}{% set b = a ~ a %}",
        "{% set a = page.a ~ page.a %}{% set c = a %}{{ <when at={c ~ c}/> }}",
        "{% set a = \"x\" | t(b=page.c) %}{% set d = a ~ \"x\" %}",
        "{% set m = {\"v\": page.a} %}",
        "{% set a = __tera_context[\"a\"] %}",
        "{% set b | default(value=1) %}x{% endset %}",
        "{% raw %}x{% endraw %}",
        "{% for c in \"xxxxxxxx\" %}{% endfor %}",
        "{% for c in page.name %}{% endfor %}",
        "{% include \"partials\\/x.html\" %}",
        "{% include \"text/x.txt\" %}",
        "{% block a %}{{ super() }}{{ super() }}{% endblock %}",
        "{% <card> %}x{% </card> %}",
        "{{ (\"house\" | icon)[0:1] }}",
        "{%- set_global a = page.x -%}",
        "{% set b = a %}",
        "{% set x = <when at={page.x}/> %}",
        "{{ <when at={ <when at={page.x}/> }/> }}",
        "{{ <when at={page.x}/> ~ page.y }}",
        "{% if <when at={page.x}/> %}{% endif %}",
        "{{ \"k\" | t(a=b) }}",
        "{{ \"k\" | t(a=\"k\" | t(a=page.b)) }}",
        "{{ \"k\" | t(a=page.b) ~ page.c }}",
        "{{ page.x | default(value=y) }}",
        "{% block a %}{% set b = super() %}{% endblock %}",
        "{% block a %}{% block b %}{% endblock %}{{ super() }}{{ super() }}{% endblock %}",
        "{% block a %}{% for x in page.list %}{{ super() }}{% endfor %}{% endblock %}",
        "{% for x in page.list %}{% block a %}{% endblock %}{% endfor %}",
        "{{ super() }}",
        "{% set choices = \"xxxx\" %}",
        "{% set choices = page.name %}",
        "{{ <card choices=\"xxxx\"/> }}",
        "{{ <card choices={page.name}/> }}",
        "{{ <card choices={[page.a, page.b]}/> }}",
        "{% for choices in page.list %}{% endfor %}",
        "{% for page in page.list %}{% endfor %}",
        "{% for x in list %}{% endfor %}",
        "{% for x in a.list %}{% endfor %}",
        "{% for k, v in page.list %}{% endfor %}",
        "{% component a(choices=[0, 0]) %}{% endcomponent a %}",
        "{% component a(choices: string = \"xx\") %}{% endcomponent a %}",
        "{% component a(choices = \"xx\") %}{% endcomponent a %}",
        "{% component a(page) %}{% endcomponent a %}",
        "{% component a(...rest) %}{% endcomponent a %}",
        "{% break %}",
        "{% for a in page.list %}{% set a = page.tabs %}{% endfor %}",
        "{% for a in page.list %}{% for a in a.list %}{% endfor %}{% endfor %}",
        "{% for x in site.options.list %}{% endfor %}",
        "{{ page.code[0] }}",
        "{{ page.code[page.at] }}",
        "{{ page.a ~ 1 ~ 2 ~ 3 ~ 4 ~ 5 ~ 6 ~ 7 ~ 8 ~ 9 }}",
    ] {
        assert!(codes(text).iter().any(|(code, _)| *code == "E0812"), "{text}");
    }
    for good in [
        "{% set a = site.base ~ \"send\" %}{{ a }}",
        "{% set_global wrong = true %}{% for x in page.list %}{{ loop.index }}{% endfor %}",
        "{% if not (page.a) and page.b is defined %}{{ \"save\" | t }}{% endif %}",
        "{{ <when at={page.at}/> }}",
        "{% for x in page.list %}{% for y in x.list %}{% set z = y.name %}{{ z }}{% endfor %}{% endfor %}",
        "{% set choices = page.list %}",
        "{{ <card choices={page.list} at={x} label={\"k\" | t(a=page.b)} last={y}/> }}",
        "{% set d = e ~ \"x\" %}",
        "{% if page.a < page.b or 1 < page.c %}{% endif %}{% if page.a in [\"x\", \"y\"] %}{% endif %}",
        "{% block a %}{% if page.x %}{{ super() }}{% endif %}{% endblock %}",
        "{% component a(b: string, c: bool = false, choices: array) %}{% for x in choices %}{{ x.y }}{% endfor %}{{ b }}{% endcomponent a %}",
        "{{ page.x is not defined and loop.index == 1 }}{{ page.x | default(value=\"y\") }}",
    ] {
        assert!(codes(good).is_empty(), "{good}: {:?}", codes(good));
    }
}

#[test]
fn what_the_compiler_needs_stack_for_is_counted() {
    let elifs = |count| format!("{{% if page.a %}}{}{{% endif %}}", "{% elif page.b %}x".repeat(count));
    assert_eq!(codes(&elifs(32)), []);
    assert_eq!(codes(&elifs(3_900)).len(), 1);
    let deep = |count| format!("{}x{}", "{% if page.a %}".repeat(count), "{% endif %}".repeat(count));
    assert_eq!(codes(&deep(32)), []);
    assert!(!codes(&deep(33)).is_empty());
    // A tag is read more than once.
    let long = format!("{{{{ <c {} /> }}}}", "a={".repeat(16_000));
    assert_eq!(codes(&long), [("E0812", (1, 3))]);
}

#[test]
fn styles_load_nothing_from_elsewhere() {
    for bad in [
        "@import \"x.css\";",
        "a{background:url(https://evil.example/x)}",
        "a{background:url( '//evil.example/x' )}",
        "a{background:url(../../x)}",
        "a{background:url(data:image/png;base64,AA)}",
        "a{width:expression(x)}",
        "</style><script>",
        "a{b\\65 havior:x}",
        "a{content:\"/*\"}b{background:url(https://evil/x)}c{content:\"*/\"}",
        "a{background:image-set(\"https://evil/x\" 1x)}",
        "a{background:url(\"\\2f\\2f evil/x\")}",
    ] {
        assert!(css(bad).iter().all(|it| it.code == "E0824") && !css(bad).is_empty(), "{bad}");
    }
    for good in ["a{background:url(hero.svg)}", "/* https://example.com @import */", "q::before{content:\"\\201C\"}"] {
        assert!(css(good).is_empty(), "{good}: {:?}", css(good));
    }
}

#[test]
fn shipped_themes_obey_the_rules_of_all_themes() {
    let themes = Themes::shipped();
    for name in themes.names() {
        let chain: Chain = themes.chain(name).unwrap();
        let texts = || chain.themes().iter().flat_map(|it| it.files.keys().filter_map(|path| it.text(path)));
        let shipped = Shipped::of(texts());
        let problem = chain.themes().iter().flat_map(|it| theme(it, &shipped)).next();
        assert!(problem.is_none(), "{name}: {problem:?}");
    }
}

proptest::proptest! {
    #[test]
    fn no_text_makes_the_check_fail(text in "([a-z <>=\"'/{}%|~#.:-]|\\{\\{|\\}\\}|<script|on[a-z]=|\\{% set a = b ~ c %\\}){0,80}") {
        let shipped = Shipped::default();
        for it in template("templates/x.html", &text, &shipped).into_iter().chain(css(&text)) {
            proptest::prop_assert!(it.at <= text.len());
        }
    }
}

#[test]
fn a_finished_page_is_looked_at_as_a_browser_gets_it() {
    for bad in [
        "<meta http-equiv=\"refresh\" content=\"0;url=https://evil.example/\">",
        "<script>x</script>",
        "<script type=\"module\" src=\"https://evil.example/x.js\"></script>",
        "<!-- --!><b>",
        "<img src=\"//evil.example/x\">",
        "<img src=\"data:image/png;base64,AA\">",
        "<a href=\"javascript&colon;x\">",
        "<form action=\"https://evil.example/\">",
        "<svg/onload=x>",
        "<p style=\"color:red\">",
    ] {
        assert!(rendered(bad, false).is_some(), "{bad}");
    }
    for good in [
        "<!doctype html>\n<html><script type=\"module\" src=\"/-/assets/a/portico.js\"></script><a href=\"https://help.example\">x</a>",
        "<form action=\"/acme/sign-off\"><use href=\"/-/assets/a/icons.svg#x\"/></form>",
    ] {
        assert_eq!(rendered(good, false), None, "{good}");
    }
    assert_eq!(rendered("<p style=\"margin:0\"><a href=\"https://a.example/\">", true), None);
    assert!(rendered("<p style=\"background:url(https://evil/x)\">", true).is_some());
}
