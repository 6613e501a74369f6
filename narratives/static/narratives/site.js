// Makes the pages quicker and kinder; every one of them works without this file.
(function () {
  "use strict";

  // The slider walks the real vintages: position n stands for the n-th of them.
  document.addEventListener("input", function (event) {
    var slider = event.target.closest("[data-vintages]");
    if (!slider) { return; }
    var day = slider.dataset.vintages.split(" ")[Number(slider.value)];
    var form = slider.form;
    form.elements.as_of.value = day;
    slider.setAttribute("aria-valuetext", day);
    window.clearTimeout(slider.waiting);
    slider.waiting = window.setTimeout(function () { form.requestSubmit(); }, 250);
  });

  function wake(root) {
    root.querySelectorAll("[data-wakes]").forEach(function (element) { element.hidden = false; });
  }

  // After a swap: say what is shown, and keep the keyboard where it was.
  document.addEventListener("htmx:afterSwap", function (event) {
    wake(document);
    var said = document.querySelector("[data-announce]");
    var status = document.getElementById("status");
    if (said && status) { status.textContent = said.dataset.announce; }
    var kept = event.detail.requestConfig && event.detail.requestConfig.elt;
    var again = kept && kept.id && document.getElementById(kept.id);
    if (again && !document.activeElement.closest("main")) { again.focus({ preventScroll: true }); }
  });

  // An address says only what was chosen: a filter left open is not in it.
  document.addEventListener("htmx:configRequest", function (event) {
    if (event.detail.elt.id !== "choose") { return; }
    Array.from(event.detail.parameters.keys()).forEach(function (name) {
      if (!event.detail.parameters.get(name)) { event.detail.parameters.delete(name); }
    });
  });

  document.addEventListener("DOMContentLoaded", function () { wake(document); });

  // What is folded away on the screen is unfolded on paper.
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details:not([open])").forEach(function (d) { d.dataset.folded = ""; d.open = true; });
  });
  window.addEventListener("afterprint", function () {
    document.querySelectorAll("details[data-folded]").forEach(function (d) { delete d.dataset.folded; d.open = false; });
  });
})();
