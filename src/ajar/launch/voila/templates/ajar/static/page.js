// What Voilà calls while the workbook gets ready.
(() => {
  const waiting = document.getElementById("ajar-waiting");
  const words = document.getElementById("ajar-waiting-text");
  const cells = document.getElementById("ajar-cells");
  let beats = 0;

  // Voilà sends one of these every ten seconds while nothing else comes.
  window.voila_heartbeat = () => {
    beats += 1;
    if (beats === 2)
      words.textContent = "Getting ready… This is taking a little longer than usual.";
    if (beats === 6) words.textContent = "It has not become ready. Please load the page again.";
  };

  window.voila_process = () => {};
  window.cellLoaded = false;

  // Called when the last cell has arrived, and again by Voilà when its theme has; the page is whole after both.
  window.voila_finish = window.display_cells = () => {
    if (!window.themeLoaded) {
      window.cellLoaded = true;
      return;
    }
    cells.hidden = false;
    waiting.remove();
  };
})();
