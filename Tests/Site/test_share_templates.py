"""A company's own templates for its customers: what they name must be cleared, and what they say must stay on the page."""

import json
import re

import pytest

from conftest import ROOT
from share_projects import project as made
from share_site import build, write

LAYOUT = (ROOT / "templates/share/layout.mustache").read_text(encoding="utf-8")
STYLE = (ROOT / "templates/share/style.mustache").read_text(encoding="utf-8")
LETTER = (ROOT / "templates/share/introduction.en.txt.mustache").read_text(encoding="utf-8")
TITLE = "    <h1>"


def found(project, name, text):
    """What is found in a project whose template of that name is `text`: the kind, and the characters it is at."""
    write(project.path, made())
    file = project.write(f"templates/share/{name}.mustache", text)
    result = project.run("check", "--today", "2026-04-01", "--format", "json")
    lines = file.read_text(encoding="utf-8").split("\n")
    findings = []
    for finding in json.loads(result.stdout)["findings"]:
        place = finding["place"]
        if place["path"] == f"templates/share/{name}.mustache":
            assert finding["severity"] == "error"
            start, end = place["start"], place["end"]
            part = lines[start["line"] - 1:end["line"]]
            part[-1] = part[-1][:end["column"] - 1]
            part[0] = part[0][start["column"] - 1:]
            findings.append((finding["kind"], "\n".join(part)))
    return findings


def in_layout(text):
    return LAYOUT.replace("  <main>\n", f"  <main>\n{text}\n")


# What is internal, or belongs to other pages, by the names that templates have for it there.
@pytest.mark.parametrize("name", [
    "arr", "frame.home", "frame", "handover", "id", "renewal", "stakeholders", "csm.role", "cleared", "texts", "tags", "meeting.stance",
    "links", "findings",
])
def test_a_name_that_is_not_cleared(project, name):
    part = name.split(".")[-1] if name in ("csm.role", "meeting.stance") else name.split(".")[0]
    assert set(found(project, "layout", in_layout("{{" + name + "}}"))) == {("unknown-template-name", part)}


def test_the_salesperson_has_no_address_there(project):
    """The names are those of the CSM, and nothing stands behind them."""
    assert found(project, "layout", in_layout("<p>AE {{ae.name}}: {{ae.email}}{{ae.introduction}}.</p>")) == []
    text = (build(project.path) / "success-plan.html").read_text()
    assert "<p>AE Lauren Mitchell: .</p>" in text and "lauren@" not in text


@pytest.mark.parametrize("name", ["success-plan.en", "introduction.de", "time"])
def test_a_name_in_each_file(project, name):
    text = (ROOT / f"templates/share/{name}.mustache").read_text(encoding="utf-8")
    old = "{{words}}" if name == "time" else "{{customer}}"
    assert set(found(project, name, text.replace(old, "{{arr}}", 1))) == {("unknown-template-name", "arr")}


def test_a_name_in_the_letter(project):
    assert set(found(project, "introduction.en.txt", LETTER + "{{arr}}\n")) == {("unknown-template-name", "arr")}


OUT = [
    # A template's text, what is found in it.
    ('<a href="https://fieldnote.example">us</a>', 'href="https://fieldnote.example"'),
    ("<a href='../index.html'>back</a>", "href='../index.html'"),
    ("<a href=/customers/>all</a>", "href=/customers/"),
    ('<a HREF = "tel:+49">call</a>', 'HREF = "tel:+49"'),
    ('<a href="{{customer}}">us</a>', 'href="{{customer}}"'),
    ('<a href="{{#vendor}}https:{{/vendor}}//x">us</a>', 'href="{{#vendor}}https:{{/vendor}}//x"'),
    ('<a href="">top</a>', 'href=""'),
    ('<a href="mailto:help@fieldnote.example?body=our%20price">us</a>', 'href="mailto:help@fieldnote.example?body=our%20price"'),
    ("<a ping=/x>us</a>", "ping=/x"),
    ('<p lang=en src="x.png">x</p>', 'src="x.png"'),
    ("<img alt=logo>", "<img"),
    ("<IFRAME></IFRAME>", "<IFRAME"),
    ("<script>alert(1)</script>", "<script"),
    ("<scr{{! nothing }}ipt></script>", "<scr{{! nothing }}ipt"),
    ('<p onclick="x()">x</p>', 'onclick="x()"'),
    ('<p class=a onClick=x>x</p>', 'onClick=x'),
    ("<!-- ask Lauren -->", "<!-- ask Lauren -->"),
    ("<!-- {{customer}} -->", "<!-- {{customer}} -->"),
    ("<!-- one\ntwo -->", "<!-- one\ntwo -->"),
    ("<?php x ?>", "<?php x ?>"),
    ("<!x>", "<!x>"),
    ("<style>p { color: red } /* ask Lauren */</style>", "/* ask Lauren */"),
    ("<style>p { background: URL(x.png) }</style>", "URL("),
    ('<p style="background: url(x.png)">x</p>', 'style="background: url(x.png)"'),
    ('<p style="color: red">x</p>', 'style="color: red"'),
    ('<meta http-equiv="refresh" content="0">', 'http-equiv="refresh"'),
    ("<META HTTP-EQUIV=refresh>", "HTTP-EQUIV=refresh"),
    ("</ ask Lauren >", "</ ask Lauren >"),
    ("</!ask Lauren>", "</!ask Lauren>"),
    ("<style>p { background: u\\72l(x.png) }</style>", "\\7"),
    ("<style>@\\69mport 'x.css';</style>", "\\6"),
    ('<style>p { background: src("//x") }</style>', "src("),
    ("See //wiki.fieldnote.example/apex for more", "//wiki.fieldnote.example/apex"),
    ("See www.fieldnote.example for more", "www.fieldnote.example"),
    ("See WWW.fieldnote.example for more", "WWW.fieldnote.example"),
    ("See https&#58;&#x2F;&sol;fieldnote.example for more", "https&#58;&#x2F;&sol;fieldnote.example"),
    ('<p title="http&colon;//x.example">x</p>', 'title="http&colon;//x.example"'),
    ('<p data-note="ask Lauren">x</p>', 'data-note="ask Lauren"'),
    ("<p hidden>x</p>", "hidden"),
    ("<imagine>", "<imagine"),
    ("<svg></svg>", "<svg"),
    ("<template>x</template>", "<template"),
    ("<style>@import 'x.css';</style>", "@import"),
    ("See https://wiki.fieldnote.example/apex for more", "https://wiki.fieldnote.example/apex"),
    ('<p title="http://x.example">x</p>', 'title="http://x.example"'),
    ('<link rel="stylesheet">', "<link"),
]


@pytest.mark.parametrize("text, part", OUT, ids=[part for _, part in OUT])
def test_what_leads_out(project, text, part):
    assert found(project, "layout", in_layout(text)) == [("template-leads-out", part)]


@pytest.mark.parametrize("text", [
    '<a href="mailto:help@fieldnote.example">help</a>', "<a href='MAILTO:{{customer}}'>help</a>", "<a href=#goals>goals</a>",
    '<a href="mailto:{{#csm}}{{email}}{{/csm}}">help</a>', "<p class=\"script\">the script, its src and href: a &lt; b, 3 < 4 /* and */ url(x)</p>",
    "{{! https://wiki.fieldnote.example <!-- no --> <script> }}", "<p class=x title='a > b'>x</p>", "<p>and/or, 1 / 2, www, e-mail: x</p>", "<p aria-label='a'>x</p>", "<p>onclick = nothing</p>",
    "<style>p { content: \"a / b\"; width: calc(1px * 2) }</style>", "<style>p::after { content: '\\2713 /* */' }</style>", "<br/>",
    "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'\">", "<p>&lt;!-- x --&gt;</p>",
])
def test_what_stays(project, text):
    assert found(project, "layout", in_layout(text)) == []


def test_each_is_told_once(project):
    text = '<script src="x.js"></script><img src="a" alt=""><!-- x --><form action="/x"></form>'
    assert found(project, "layout", in_layout(text)) == [
        ("template-leads-out", part) for part in ("<script", 'src="x.js"', "<img", 'src="a"', "<!-- x -->", "<form", 'action="/x"')]


def test_a_partial_of_ones_own(project):
    """What a template includes is looked at too, also where it is the company's own."""
    project.write("templates/share/layout.mustache", in_layout("{{>share/logo}}"))
    assert found(project, "logo", '<img alt="" src="logo.png">') == [("template-leads-out", "<img"), ("template-leads-out", 'src="logo.png"')]


@pytest.mark.parametrize("text, part", [
    ("p { background: url('x.png') }", "url("), ("@import 'x.css';", "@import"), ("/* ours */", "/* ours */"), ("p { src: image-set('x') }", "image-set("),
    ("p { color: red }</style><p>x", "</"), ("p { background: u\\72l(x) }", "\\7"), ("p { background: src('//x') }", "src("),
])
def test_the_style(project, text, part):
    assert found(project, "style", STYLE + text + "\n") == [("template-leads-out", part)]


def test_the_letter(project):
    result = found(project, "introduction.en.txt", LETTER + "More at https://fieldnote.example/x, and at <!-- x -->\n")
    assert result == [("template-leads-out", "https://fieldnote.example/x,")]


def test_what_is_found_is_in_words(project):
    write(project.path, made())
    project.write("templates/share/layout.mustache", in_layout('<a href="../x">x</a>'))
    result = project.run("check", "--today", "2026-04-01")
    assert re.search(r'error\[template-leads-out\]: "href=\\?"\.\./x\\?"" leads out of a customer\'s page', result.stderr + result.stdout)
    assert "help: remove it, or let it begin with mailto: or #" in result.stderr + result.stdout


def test_a_template_of_ones_own_changes_the_page(project):
    write(project.path, made())
    project.write("templates/share/layout.mustache", in_layout("<p>Fieldnote GmbH, Hamburg</p>"))
    assert "<p>Fieldnote GmbH, Hamburg</p>" in (build(project.path) / "success-plan.html").read_text()


SECRETS = made(settings="name: Fieldnote\ntimezone: Europe/Berlin\ncompetitors: [RouteMaster]\ninternal-domains: [crm.example]\n")
SAID = [
    # What a template says by itself, the kind, and what is quoted at its place.
    ("<p>Better than RouteMaster</p>", "competitor-named", "RouteMaster"),
    ("<p>Better than Route&#77;aster</p>", "competitor-named", ""),
    ("<p>Better than Route<b>Master</b></p>", "competitor-named", ""),
    ("<p>For our champion</p>", "internal-label", "champion"),
    ("<p>Anna Field is a sceptic</p>", "stance-word", "sceptic"),
    ("<p>Ask crm.example</p>", "internal-address", "crm.example"),
    ("<p>All for 96,000 a year</p>", "internal-amount", "96,000"),
    ('<p title="For our champion">x</p>', "internal-label", "champion"),
    ("<p>{{customer}}, a champion</p>", "internal-label", "champion"),
]


@pytest.mark.parametrize("text, kind, words", SAID, ids=[text for text, _, _ in SAID])
def test_a_template_says_what_must_not_leave(project, text, kind, words):
    write(project.path, SECRETS)
    template = in_layout(text)
    file = project.write("templates/share/layout.mustache", template)
    result = project.run("check", "--today", "2026-04-01", "--format", "json")
    findings = [finding for finding in json.loads(result.stdout)["findings"] if finding["place"]["path"] == "templates/share/layout.mustache"]
    assert [finding["kind"] for finding in findings] == [kind]
    place, lines = findings[0]["place"], template.split("\n")
    start, end = place["start"], place["end"]
    assert lines[start["line"] - 1][start["column"] - 1:end["column"] - 1] == words
    shared = project.run("share", "acme", "--today", "2026-04-01")
    assert shared.returncode == 1 and not (project.path / "share").exists()
    project.run("build", "--keep-going", "--today", "2026-04-01")
    assert not (project.path / "site").exists()


@pytest.mark.parametrize("text", [
    "<p>Fieldnote GmbH, Hamburg, since 1996</p>", "<p>Champions League of planning</p>", "<p>Goals for 2027, and 12 steps</p>",
])
def test_a_template_says_what_it_may(project, text):
    write(project.path, SECRETS)
    project.write("templates/share/layout.mustache", in_layout(text))
    assert text in (build(project.path) / "success-plan.html").read_text()


@pytest.mark.parametrize("name, text, kind", [
    ("success-plan.en", "", "empty-template"), ("success-plan.en", "{{! nothing }}\n", "empty-template"), ("success-plan.en", "<p>x</p>", "empty-template"),
    ("success-plan.en", "{{#isDraft}}{{customer}}{{/isDraft}}", "empty-template"), ("introduction.en.txt", "\n", "empty-template"),
    ("success-plan", "", "unknown-template-block"), ("layout", "<p>x</p>", "unknown-template-block"),
])
def test_an_empty_template(project, name, text, kind):
    write(project.path, made())
    project.write(f"templates/share/{name}.mustache", text)
    result = project.run("share", "acme", "--today", "2026-04-01")
    assert result.returncode == 1 and f"error[{kind}]" in result.stderr, result.stderr
    assert not (project.path / "share").exists()
