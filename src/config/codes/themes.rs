//! Themes (08): their manifests, their files, and what templates may hold.

/// The codes with their paragraphs.
pub const CODES: &[(&str, &str)] = &[
    (
        "E0801",
        "branding.theme names a shipped theme or a folder with a theme.toml below [themes] dir of server.toml. What a theme extends must be there too, without coming back to itself, five themes deep at most.",
    ),
    (
        "E0802",
        "A theme is a folder with a theme.toml, whose [theme] says `api = 1`. Its name is that of its folder, and no other than those of shipped themes; min_portico is a release such as \"0.6\".",
    ),
    (
        "E0803",
        "[tokens] of a theme sets colours (\"#0b7a5b\"), for the dark scheme under [tokens.dark], and a few fonts and measures, by the names that docs/themes.md lists. Everything else about looks belongs into theme.css.",
    ),
    (
        "E0804",
        "A theme brings templates and slots (.html, .txt), messages (.ftl), pictures, styles and fonts, each of bearable size and within its own folder. Scripts, links that lead out, folders reached twice, and files of other kinds or with another content than their names say are left out; everything else of the theme is used.",
    ),
    (
        "E0805",
        "An option of a theme has a type (asset, bool, text, choice), a default of that type (a text has at most 4 KiB), and a choice the `values` to choose from.",
    ),
    ("E0806", "[branding.options] sets what the theme declares under [options], each with a value of its type."),
    (
        "W0807",
        "Pages below the server's own address share their origin with those of other environments, so templates and slots of an environment take effect only where access.hosts gives it hosts of its own. Its messages take effect everywhere. Move the templates into a theme, which the operator looks after.",
    ),
    (
        "E0810",
        "The template does not compile. The page that it would have changed is shown as the parent theme has it, until this is mended.",
    ),
    (
        "E0811",
        "The template reads what no page is given. What a page is given is listed by `portico theme check`, which suggests the nearest name, and stays through releases of the same `api`.",
    ),
    (
        "E0812",
        "Templates use a closed list of statements, filters, tests and functions (docs/themes.md), and nothing that could put a text together without end: loops go over lists that pages have, variables are set from what a page has (a name with a dot in it) or to a text, a number, true or false, what `~` or a message puts together has dots as well, a component is a tag of its own, and `{{ super() }}` stands once in a block and in no loop. A tag has at most 1,024 characters and eight `~`, an `if` 32 `elif`, statements lie 32 deep, no loop's variable is set anew, and only names in quotes stand in brackets. Tags that a shipped template has may be used as they stand there.",
    ),
    (
        "E0813",
        "The template could run without end, or nearly so: files that include each other in a circle, components that call themselves, files, components or blocks 24 deep in each other, four loops in each other of which none goes over a list of the one around it, a block that lies in two others, super() of a block that no shipped template has, or that has files or blocks of the theme's own in it. Such a file is not used.",
    ),
    (
        "E0814",
        "Themes carry no scripts: no script element, no handler such as onclick, no javascript: address. The policy that browsers are given would stop them, and a password page is no place for them.",
    ),
    (
        "E0815",
        "Pages carry no style attribute and no style element: the policy that browsers are given does not apply them. Put the rule into theme.css and a class on the element. Mails are read without style sheets and may carry style attributes.",
    ),
    (
        "E0816",
        "Pages load nothing from elsewhere: pictures, fonts and styles lie in the theme's assets/ and are named by asset(name=\"…\"). Links for people to follow may lead elsewhere.",
    ),
    (
        "E0817",
        "These elements and attributes can send people or what they type elsewhere, or put another page into this one: base, iframe, frame, object, embed, applet, meta http-equiv, portal, and formaction or form addresses that are not the environment's own. So can markup that templates put together: names of elements and attributes are written out, every tag ends in the file in which it begins, and an address begins with something written out (`/`, `#`, `mailto:`, `tel:` or https) or is a page's own as a shipped template has it; one that leads elsewhere has nothing printed in it, and no condition. A tag has at most 64 attributes. In mails and text messages, where programs make links of words, what a page has stands behind no address and no message without a space between.",
    ),
    (
        "E0818",
        "A file of messages cannot be read: it is not Fluent, names a message twice, its name is no language, or one of its messages names other messages, has more than 40 `{`, is longer than 8 KiB, or puts a variable into an address.",
    ),
    (
        "E0819",
        "A message is missing: a template shows it or another language has it. Readers of this language get it in the environment's default language, or in English.",
    ),
    (
        "E0820",
        "An input has no name that a screen reader could say: give it a label with `for`, or an aria-label (WCAG 1.3.1, 4.1.2).",
    ),
    (
        "E0821",
        "A page became larger than 2 MiB, or took more steps than any page should. Visitors get the page of the base theme instead.",
    ),
    (
        "E0822",
        "The template fails when a page is rendered with sample data. Visitors get the page of the base theme instead.",
    ),
    (
        "W0823",
        "The page that this file was ejected from has changed since. `portico theme diff` shows what changed there, what was changed here, and where the two meet.",
    ),
    (
        "E0824",
        "Styles import nothing, load nothing from elsewhere and stay small: all styles of a page are at most 25 KiB, compressed.",
    ),
    ("E0825", "A message uses a variable that it is not given, or lacks the form for numbers that its language needs."),
    (
        "W0826",
        "Files of the theme are not used, because something is wrong with them; pages are shown as the parent theme has them. `portico theme check` says what, with file and line.",
    ),
];
