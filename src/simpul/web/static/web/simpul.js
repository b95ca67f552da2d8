// What plain pages cannot do: a clause in a sheet, a word when the network fails, shortcuts. Everything works without.
(function () {
  "use strict";
  const lembar = document.getElementById("lembar-klausul");
  const jaringan = document.getElementById("jaringan");

  // A clause opens over the page; Escape or the button closes it and the focus returns.
  document.addEventListener("htmx:afterSwap", function (acara) {
    if (lembar && acara.detail.target.id === "isi-klausul" && !lembar.open) lembar.showModal();
  });
  document.addEventListener("click", function (acara) {
    if (acara.target === lembar) lembar.close();
    document.querySelectorAll("details.menu[open]").forEach(function (menu) {
      if (!menu.contains(acara.target)) menu.open = false;
    });
  });
  document.addEventListener("keydown", function (acara) {
    const mengetik = /^(INPUT|TEXTAREA|SELECT)$/.test(acara.target.tagName);
    if (acara.key === "Escape") document.querySelectorAll("details.menu[open]").forEach(function (menu) { menu.open = false; });
    if (acara.key === "/" && !mengetik && !acara.ctrlKey && !acara.metaKey) {
      const kotak = document.querySelector("input[type=search]:not([hidden])");
      if (kotak && kotak.offsetParent) { acara.preventDefault(); kotak.focus(); }
    }
  });

  // What was typed stays where it is; the visitor is told, and told again when the network is back.
  ["htmx:sendError", "htmx:timeout"].forEach(function (nama) {
    document.addEventListener(nama, function () { if (jaringan) jaringan.hidden = false; });
  });
  document.addEventListener("htmx:afterRequest", function (acara) {
    if (jaringan && acara.detail.successful) jaringan.hidden = true;
  });
  window.addEventListener("online", function () { if (jaringan) jaringan.hidden = true; });

  // A choice that takes effect at once where JavaScript runs; without it the form has its button.
  document.addEventListener("change", function (acara) {
    if (acara.target.matches("[data-kirim-langsung]")) acara.target.form.requestSubmit();
  });
})();
