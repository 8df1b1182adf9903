//! A site for `hugo` whose pages are as many and as large as the reports.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::records::files;
use crate::time::measure;

/// No feeds, no lists of subjects, nothing but the pages and their index; HTML in a body is passed on.
const SETTINGS: &str = r#"baseURL = "https://mentorhuset.example/"
languageCode = "da"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404", "section"]
[markup.goldmark.renderer]
unsafe = true
"#;

const INDEX: &str = r#"<!doctype html>
<html lang="da"><head><meta charset="utf-8"><title>Mentorhuset</title></head><body><ul>
{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ul></body></html>
"#;

/// What a report has too: a heading, own words, a list, a table.
const BLOCK: &str = "## Det jeg vil

> Jeg vil lave mad, hvor folk spiser sammen

Aftalt den 27. februar 2026, og **på vej**: praktik i bibliotekets kantine.

- Ringe til kantinen: det gør jeg selv. Vi øver samtalen først
- Søge fripladsen: det gør vi sammen

| Livsområde | Hvem | Siden |
| --- | --- | --- |
| Bolig | vi gør det sammen | 2. marts 2026 |
| Økonomi | mentor | 15. januar 2026 |

";

/// A site on the disk.
pub struct Site {
    folder: PathBuf,
}

impl Site {
    /// Writes the site. How much a block of Markdown makes is seen from a site of one page.
    pub fn write(folder: &Path, pages: &[String]) -> Site {
        let site = Site {
            folder: folder.to_owned(),
        };
        let style = taken(&pages[0], "<style", "</style>");
        fs::create_dir_all(folder.join("layouts/_default")).unwrap();
        fs::create_dir(folder.join("content")).unwrap();
        fs::write(folder.join("config.toml"), SETTINGS).unwrap();
        fs::write(folder.join("layouts/index.html"), INDEX).unwrap();
        fs::write(
            folder.join("layouts/_default/single.html"),
            template(&style),
        )
        .unwrap();
        let sizes = [0, 16].map(|blocks| {
            site.page(0, "", blocks);
            site.average()
        });
        for (number, page) in pages.iter().enumerate() {
            let pictures = taken(page, "<svg", "</svg>");
            let rest = (page.len() - pictures.len()) as f64 - sizes[0];
            let blocks = rest / (sizes[1] - sizes[0]) * 16.0;
            site.page(number, &pictures, blocks.round() as usize);
        }
        site
    }

    /// The command that builds the site into a folder.
    pub fn build(&self, out: &Path) -> Command {
        let mut command = Command::new("hugo");
        command
            .arg("--quiet")
            .arg("--source")
            .arg(&self.folder)
            .arg("--destination")
            .arg(out);
        command
    }

    /// The bytes of a page that it builds, on average.
    pub fn average(&self) -> f64 {
        let out = tempfile::tempdir().unwrap();
        measure(vec![self.build(out.path())]);
        let built = files(out.path())
            .into_iter()
            .map(|path| path.join("index.html"));
        let sizes: Vec<u64> = built
            .filter_map(|path| Some(fs::metadata(path).ok()?.len()))
            .collect();
        sizes.iter().sum::<u64>() as f64 / sizes.len() as f64
    }

    fn page(&self, number: usize, pictures: &str, blocks: usize) {
        let front = format!("---\ntitle: Borger {number}\nmentor: anna\n---\n\n");
        let text = [&front, &BLOCK.repeat(blocks), pictures].concat();
        fs::write(
            self.folder.join(format!("content/borger-{number}.md")),
            text,
        )
        .unwrap();
    }
}

fn template(style: &str) -> String {
    let head = r#"<meta charset="utf-8"><title>{{ .Title }}</title>"#;
    let body = "<main><h1>{{ .Title }}</h1><p>{{ .Params.mentor }}</p>\n{{ .Content }}</main>";
    format!(
        "<!doctype html>\n<html lang=\"da\"><head>{head}{style}</head><body>{body}</body></html>\n"
    )
}

/// All that stands from one text to another, these included.
fn taken(page: &str, from: &str, to: &str) -> String {
    let mut taken = String::new();
    let mut rest = page;
    while let Some(start) = rest.find(from)
        && let Some(end) = rest[start..].find(to)
    {
        taken.push_str(&rest[start..start + end + to.len()]);
        rest = &rest[start + end + to.len()..];
    }
    taken
}
