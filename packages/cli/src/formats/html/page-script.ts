/** Finds, filters and groups what the page holds already. It makes no markup out of text. */
export const pageScript = `"use strict";
(() => {
  const tools = document.querySelector(".tools");
  const groups = document.getElementById("groups");
  if (!tools || !groups) return;
  const find = document.getElementById("find");
  const groupBy = document.getElementById("group");
  const shown = document.getElementById("shown");
  const boxes = [...tools.querySelectorAll("input[name=kind]")];
  const items = [...groups.querySelectorAll(".finding")].map((node) => ({ node, text: node.textContent.toLowerCase() }));
  const compare = (left, right) => (left < right ? -1 : left > right ? 1 : 0);

  function regroup() {
    const key = groupBy.value;
    const lists = new Map();
    for (const { node } of items) {
      const name = node.dataset[key];
      if (!lists.has(name)) lists.set(name, []);
      lists.get(name).push(node);
    }
    const names = [...lists.keys()];
    if (key !== "deliverable") names.sort(compare);
    groups.replaceChildren(
      ...names.map((name, index) => {
        const section = document.createElement("section");
        section.className = "group";
        section.setAttribute("aria-labelledby", "group-" + index);
        const heading = document.createElement("h3");
        heading.id = "group-" + index;
        const count = document.createElement("small");
        heading.append(name + " ", count);
        const list = document.createElement("ul");
        list.append(...lists.get(name));
        section.append(heading, list);
        return section;
      }),
    );
    filter();
  }

  function filter() {
    const words = find.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const kinds = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    let count = 0;
    for (const { node, text } of items) {
      const fits = kinds.has(node.dataset.kind) && words.every((word) => text.includes(word));
      node.hidden = !fits;
      if (fits) count += 1;
    }
    for (const section of groups.children) {
      const own = section.querySelectorAll(".finding:not([hidden])").length;
      section.hidden = own === 0;
      section.querySelector("small").textContent = own;
    }
    shown.textContent = count + " of " + items.length;
  }

  tools.hidden = false;
  find.addEventListener("input", filter);
  for (const box of boxes) box.addEventListener("change", filter);
  groupBy.addEventListener("change", regroup);
})();
`;
