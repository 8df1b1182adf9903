// What `.ci/pages` asks a browser about each page: arguments are the browser, the tools, the
// pages, the pictures.

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [executablePath, tools, folder, pictures] = process.argv.slice(2);
const need = createRequire(resolve(tools, "package.json"));
const puppeteer = need("puppeteer-core");
const axe = readFileSync(need.resolve("axe-core/axe.min.js"), "utf8");

// How a page is looked at: who reads on a telephone, at a desk, in the dark, on paper (A4 at 96 dpi).
const LOOKS = [
  { name: "320", width: 320, scheme: "light", media: "screen" },
  { name: "320-dark", width: 320, scheme: "dark", media: "screen" },
  { name: "1280", width: 1280, scheme: "light", media: "screen" },
  { name: "dark", width: 1280, scheme: "dark", media: "screen" },
  { name: "print", width: 794, scheme: "light", media: "print" },
];

const pages = readdirSync(folder).filter((name) => name.endsWith(".html")).sort();
if (pages.length === 0) throw new Error(`${folder} has no page`);

// A finding, and the looks in which it shows.
const findings = new Map();
const browser = await puppeteer.launch({
  executablePath,
  // CI works as root, for whom Chromium does not start with its sandbox.
  args: process.getuid() === 0 ? ["--no-sandbox"] : [],
});
for (const name of pages) await judge(name);
await browser.close();

for (const [finding, looks] of findings) console.log(`${finding} [${looks.join(", ")}]`);
console.log(`${pages.length} pages looked at in ${LOOKS.length} ways: ${findings.size} findings`);
process.exitCode = findings.size > 0 ? 1 : 0;

async function judge(name) {
  const address = pathToFileURL(resolve(folder, name)).href;
  const page = await browser.newPage();
  let look;
  const say = (rule, element) => {
    const finding = `${name}: ${rule}: ${element.slice(0, 120)}`;
    const looks = findings.get(finding) ?? [];
    if (!looks.includes(look.name)) findings.set(finding, [...looks, look.name]);
  };
  page.on("request", (request) => {
    // What stands in the page itself is no request to anybody.
    const url = request.url();
    if (url !== address && !url.startsWith("data:")) say("request", url);
  });
  const devtools = await page.createCDPSession();
  for (look of LOOKS) {
    await page.setViewport({ width: look.width, height: 900 });
    // Both in one message: puppeteer's own calls take each other's setting back.
    await devtools.send("Emulation.setEmulatedMedia", {
      media: look.media,
      features: [{ name: "prefers-color-scheme", value: look.scheme }],
    });
    await page.goto(address, { waitUntil: "load" });
    await scripts(page, say);
    await sideways(page, look, say);
    await accessible(page, say);
    if (pictures && look.media === "screen") {
      await page.screenshot({ path: picture(name, `-${look.name}.png`), fullPage: true });
    }
  }
  if (pictures) {
    await page.pdf({ path: picture(name, ".pdf"), preferCSSPageSize: true, format: "A4" });
  }
  await page.close();
}

function picture(name, end) {
  return join(pictures, basename(name, ".html") + end);
}

async function scripts(page, say) {
  const found = await page.$$eval(
    "script, [onload], [onclick], [onerror], [href^='javascript:']",
    (all) => all.map((element) => element.outerHTML),
  );
  for (const element of found) say("script", element);
}

async function sideways(page, look, say) {
  const [needed, given] = await page.evaluate(() => [document.scrollingElement.scrollWidth, innerWidth]);
  if (needed <= look.width && given <= look.width) return;
  const widest = await page.$$eval(
    "body *",
    (all, width) => all.filter((e) => e.getBoundingClientRect().right > width).map((e) => e.outerHTML),
    look.width,
  );
  say(`scrolls sideways, ${Math.max(needed, given)} px`, widest.at(-1) ?? "the page");
}

async function accessible(page, say) {
  await page.evaluate(axe);
  const { violations, incomplete } = await page.evaluate(() => globalThis.axe.run(document));
  for (const { id, nodes } of violations) {
    for (const { html } of nodes) say(id, html);
  }
  // Axe leaves it open whether text in the colour of its ground is meant to be unseen.
  for (const { nodes } of incomplete) {
    for (const { html, any } of nodes) {
      if (any.some(({ data }) => data?.messageKey === "equalRatio")) say("unseen text", html);
    }
  }
}
