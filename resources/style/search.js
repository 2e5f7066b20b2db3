// Narrows the list of cases down to those that hold every word that was typed. The page is whole without it.
"use strict";
const box = document.querySelector(".search");
const field = document.getElementById("search");
const found = document.getElementById("found");
const jumps = document.querySelector(".jumps");
const texts = new Map(Object.entries(TEXTS));
const rows = Array.from(document.querySelectorAll(".cases > li"));

function fold(text) {
  return text.toLowerCase();
}

function narrow() {
  const words = fold(field.value).split(/\s+/).filter(Boolean);
  let left = 0;
  for (const row of rows) {
    const text = texts.get(row.querySelector("a").getAttribute("href")) || fold(row.textContent);
    row.hidden = !words.every((word) => text.includes(word));
    left += row.hidden ? 0 : 1;
  }
  for (const list of document.querySelectorAll(".cases")) {
    const empty = !list.querySelector("li:not([hidden])");
    list.hidden = empty;
    list.previousElementSibling.hidden = empty;
  }
  if (jumps)
    jumps.hidden = words.length > 0; // they may lead to what is hidden
  found.textContent = left === 0 ? found.dataset.none : "";
}

box.hidden = false;
field.addEventListener("input", narrow);
