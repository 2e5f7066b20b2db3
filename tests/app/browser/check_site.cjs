// node check_site.cjs FOLDER: looks at every page of a site in Chromium, as it lies on the disk. Says what is wrong, a
// line each, and ends with 1. NODE_PATH leads to axe-core, puppeteer-core and vnu-jar.
"use strict";
const { execFileSync, spawnSync } = require("child_process");
const fs = require("fs");
const os = require("os");
const path = require("path");
const { pathToFileURL } = require("url");
const puppeteer = require("puppeteer-core");
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const nu = require("vnu-jar");

const folder = fs.realpathSync(process.argv[2]);
const home = pathToFileURL(folder + path.sep).href;
const pages = fs.readdirSync(folder).filter((name) => name.endsWith(".html")).sort();
const cases = pages.filter((name) => name !== "index.html");
const widths = [320, 768, 1280, 1920];
const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];

let faults = 0;
function fault(page, what) {
    ++faults;
    console.log(`${page}: ${what}`);
}

async function opened(browser, name, scripts = true) {
    const page = await browser.newPage();
    page.on("request", (request) => {
        if (!request.url().startsWith(home))
            fault(name, `asks for ${request.url()}`);
    });
    page.on("requestfailed", (request) => fault(name, `cannot load ${request.url()}`));
    page.on("pageerror", (error) => fault(name, `its script fails: ${error.message}`));
    await page.setJavaScriptEnabled(scripts);
    await page.goto(home + name, { waitUntil: "load" });
    return page;
}

// Every width in both colours; the rules at the ends, where the layout differs.
async function checkLook(browser, name) {
    const page = await opened(browser, name);
    await page.evaluate(axe);
    for (const scheme of ["light", "dark"]) {
        await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        for (const width of widths) {
            await page.setViewport({ width, height: 900 });
            const over = await page.evaluate(() => {
                const root = document.documentElement;
                return root.scrollWidth - root.clientWidth;
            });
            if (over > 0)
                fault(name, `${over} px too wide at ${width} px`);
            if (width !== widths[0] && width !== 1280)
                continue;
            const { violations } = await page.evaluate(
                (runOnly) => axe.run(document, { runOnly, resultTypes: ["violations"] }), levels);
            for (const each of violations)
                fault(name, `axe, ${scheme}, ${width} px: ${each.id}: ${each.nodes[0].html.slice(0, 120)}`);
        }
    }
    await page.close();
}

// Everything that can be reached by Tab shows that it is.
async function checkFocus(browser, name) {
    const page = await opened(browser, name);
    const count = await page.evaluate(
        () => [...document.querySelectorAll("a[href], input")].filter((each) => !each.closest("[hidden]")).length);
    for (let step = 0; step < count; ++step) {
        await page.keyboard.press("Tab");
        const at = await page.evaluate(() => {
            const style = getComputedStyle(document.activeElement);
            const isSeen = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
            return { isSeen, what: document.activeElement.outerHTML.slice(0, 100) };
        });
        if (!at.isSeen)
            fault(name, `the focus is not seen on ${at.what}`);
    }
    await page.close();
}

async function checkWithoutScripts(browser) {
    const page = await opened(browser, "index.html", false);
    const links = await page.$$eval(".cases a", (all) => all.map((each) => each.getAttribute("href")));
    for (const name of cases)
        if (!links.includes(name))
            fault("index.html", `does not lead to ${name} without scripts`);
    const search = await page.$eval(".search", (each) => getComputedStyle(each).display).catch(() => "none");
    if (search !== "none")
        fault("index.html", "shows a search that does nothing without scripts");
    await page.close();
}

async function checkLinks(browser, name) {
    const page = await opened(browser, name, false);
    const links = await page.$$eval("a[href]", (all) => all.map((each) => each.href));
    for (const link of links.filter((each) => each.startsWith(home))) {
        const [file] = decodeURIComponent(link.slice(home.length)).split("#");
        if (file !== "" && !fs.existsSync(path.join(folder, file)))
            fault(name, `leads to ${file}, which is not there`);
    }
    await page.close();
}

async function checkSearch(browser) {
    const page = await opened(browser, "index.html");
    const shown = () => page.$$eval(".cases li", (all) => all.filter((each) => each.offsetHeight > 0)
        .map((each) => each.textContent));
    const before = await shown();
    const word = before[before.length - 1].split(/\s+/).sort((a, b) => b.length - a.length)[0];
    await page.type("#search", word);
    const found = await shown();
    if (found.length === 0 || !found.some((text) => text.includes(word)))
        fault("index.html", `the search does not find “${word}”`);
    await page.type("#search", " qqqq");
    if ((await shown()).length !== 0)
        fault("index.html", "the search finds what is nowhere");
    if ((await page.$eval("#found", (each) => each.textContent)) === "")
        fault("index.html", "the search does not say that it finds nothing");
    await page.close();
}

// On paper: the case, and nothing that only a screen has.
async function checkPrint(browser, name, room) {
    const page = await opened(browser, name);
    const title = await page.$eval("h1", (each) => each.textContent);
    const file = path.join(room, "page.pdf");
    await page.pdf({ path: file, format: "A4" });
    const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
    const folded = (all) => all.replace(/[\s\u00ad-]+/g, "");
    if (!folded(text).includes(folded(title)))
        fault(name, "its title is not on the printed page");
    await page.emulateMediaType("print");
    const left = await page.$$eval(".skip, .search, nav",
        (all) => all.filter((each) => each.offsetHeight > 0).map((each) => each.outerHTML.slice(0, 80)));
    for (const each of left)
        fault(name, `prints ${each}`);
    await page.close();
}

async function checkFeed(browser) {
    const name = "feed.xml";
    if (!fs.existsSync(path.join(folder, name)))
        return fault(name, "is not there");
    const page = await opened(browser, "index.html");
    const wrong = await page.evaluate((xml) => {
        const feed = new DOMParser().parseFromString(xml, "application/xml");
        if (feed.querySelector("parsererror"))
            return "is no XML";
        const lacks = (at) => ["id", "title", "updated"].filter((each) => !at.querySelector(`:scope > ${each}`));
        const entries = [...feed.querySelectorAll("entry")];
        return [feed.documentElement, ...entries].flatMap(lacks).join(", ") || (entries.length ? "" : "has no entry");
    }, fs.readFileSync(path.join(folder, name), "utf8"));
    if (wrong)
        fault(name, wrong);
    await page.close();
}

function checkMarkup() {
    const files = pages.map((name) => path.join(folder, name));
    const run = spawnSync("java", ["-jar", nu, "--Werror", "--format", "gnu", ...files], { encoding: "utf8" });
    if (run.status !== 0)
        for (const line of (run.stderr || String(run.error)).trim().split("\n"))
            fault("Nu", line.replace(home, ""));
}

(async () => {
    checkMarkup();
    const room = fs.mkdtempSync(path.join(os.tmpdir(), "heller-browser-"));
    const browser = await puppeteer.launch({
        executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
        headless: true,
        userDataDir: path.join(room, "profile"),
        args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--allow-file-access-from-files"],
    });
    try {
        for (const name of pages) {
            await checkLook(browser, name);
            await checkFocus(browser, name);
            await checkLinks(browser, name);
            await checkPrint(browser, name, room);
        }
        await checkWithoutScripts(browser);
        await checkSearch(browser);
        await checkFeed(browser);
    } finally {
        await browser.close();
        fs.rmSync(room, { recursive: true, force: true });
    }
    console.log(`${pages.length} pages, ${faults} faults`);
    process.exit(faults === 0 ? 0 : 1);
})().catch((error) => {
    console.log(error.stack);
    process.exit(1);
});
