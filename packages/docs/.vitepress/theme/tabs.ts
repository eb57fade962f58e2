/** Who reads one example as curl wants all of them so: a tab that is picked is picked everywhere, on later pages too. */
const KEY = "carillon-tab";

export function listenForTabs(): void {
  document.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches(".vp-code-group .tabs input")) return;
    const title = target.nextElementSibling?.getAttribute("data-title");
    if (!title) return;
    const before = target.parentElement?.getBoundingClientRect().top ?? 0;
    showTab(title);
    // The examples above have another height now; the one that was touched stays where it is.
    window.scrollBy(0, (target.parentElement?.getBoundingClientRect().top ?? 0) - before);
    localStorage.setItem(KEY, title);
  });
}

export function showStoredTab(): void {
  const title = localStorage.getItem(KEY);
  if (title) showTab(title);
}

/** In every group that has a tab of this title. */
function showTab(title: string): void {
  for (const group of document.querySelectorAll(".vp-code-group")) {
    const labels = [...group.querySelectorAll(".tabs label")];
    const picked = labels.findIndex((label) => label.getAttribute("data-title") === title);
    const input = group.querySelectorAll<HTMLInputElement>(".tabs input")[picked];
    if (!input) continue;
    input.checked = true;
    for (const [index, block] of [...(group.querySelector(".blocks")?.children ?? [])].entries())
      block.classList.toggle("active", index === picked);
  }
}
