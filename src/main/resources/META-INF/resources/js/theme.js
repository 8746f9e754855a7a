// Light, dark or as the system has it. Loaded in the head without defer, so that a chosen theme is there before the first paint.
(() => {
  const themes = ["system", "light", "dark"], root = document.documentElement;
  let theme = "system";
  try { theme = localStorage.getItem("theme") || theme; } catch { /* storage is switched off: the choice lasts for this page */ }
  const show = () => { if (theme === "light" || theme === "dark") root.dataset.theme = theme; else delete root.dataset.theme; };
  show();
  document.addEventListener("DOMContentLoaded", () => {
    for (const place of document.querySelectorAll("[data-theme-switch]")) {
      const button = document.createElement("button");
      const name = () => { button.textContent = `${place.dataset.label}: ${place.dataset[`label${theme[0].toUpperCase()}${theme.slice(1)}`] || theme}`; };
      button.type = "button";
      button.className = "quiet";
      button.addEventListener("click", () => {
        theme = themes[(themes.indexOf(theme) + 1) % themes.length];
        try { localStorage.setItem("theme", theme); } catch { /* as above */ }
        show();
        name();
      });
      name();
      place.append(button);
    }
  });
})();
