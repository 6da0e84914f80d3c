/**
 * The kit's part of JupyterLab's page: the widget, “Begin”, “Start over” and “Get help”.
 *
 * Written as what JupyterLab calls a federated module: the page loads the script that is built of
 * this (see launch/folders.py) and asks it for plugins.
 */
import "./meeting.js";
import { dress, render } from "./view.js";

const NOT_READY = new Set(
  // the states of a kernel that does not listen yet
  ["autorestarting", "connecting", "initializing", "restarting", "starting", "unknown"],
);
let shared; // the modules that the page's extensions share, by name and version
let words = {}; // those of the newest view; before there is one, those of the run
let isShown = false; // whether there is a view; nothing was typed before that
let commands = null; // JupyterLab's

/** Show the kit's own part of JupyterLab in these words. */
function say(newest) {
  words = newest;
  const { style } = document.documentElement;
  style.setProperty("--ajar-getting-ready", JSON.stringify(words["lab-getting-ready"]));
  style.setProperty("--ajar-has-stopped", JSON.stringify(words["lab-has-stopped"]));
  commands?.notifyCommandChanged();
}

/** Return a shared module: the version that is in use already, or else the newest. */
async function provided(name) {
  const newest = Object.entries(shared[name])
    .sort(([first], [second]) => second.localeCompare(first, "en", { numeric: true }))
    .map(([, offered]) => offered);
  return (await (newest.find((offered) => offered.loaded) ?? newest[0]).get())();
}

/** Registers the kit's widget, so that no script has to travel with each view. */
async function views() {
  const { DOMWidgetModel, DOMWidgetView, IJupyterWidgetRegistry } =
    await provided("@jupyter-widgets/base");
  class ViewModel extends DOMWidgetModel {}
  class View extends DOMWidgetView {
    render() {
      const { model } = this;
      const speak = () => say(model.get("words"));
      isShown = true;
      speak();
      this.listenTo(model, "change:words", speak); // another language, at the desk
      this.dispose = render({
        el: this.el,
        model: {
          get: (name) => model.get(name),
          set: (name, value) => model.set(name, value),
          save_changes: () => model.save_changes(),
          send: (message) => model.send(message),
          widget_manager: model.widget_manager,
          on: (event, listener) => this.listenTo(model, event, listener), // until this view is removed
        },
      });
      commands?.notifyCommandChanged("ajar:help");
    }

    remove() {
      this.dispose?.();
      this.dispose = null;
      return super.remove();
    }
  }
  return {
    id: "ajar:views",
    autoStart: true,
    requires: [IJupyterWidgetRegistry],
    activate: (_, registry) => {
      dress();
      say(window.ajarWords);
      registry.registerWidget({ name: "ajar", version: "1.0.0", exports: { ViewModel, View } });
    },
  };
}

/** Wait until the page is painted. One that is out of sight never is. */
const painted = () =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      setTimeout(done);
    });
    setTimeout(done, 100);
  });

/** Wait until a notebook and its kernel are ready. What is sent before that is lost. */
async function ready({ context, sessionContext }) {
  await context.ready;
  await sessionContext.ready;
  if (sessionContext.hasNoKernel) return; // JupyterLab starts one
  const { connectionStatusChanged, statusChanged } = sessionContext;
  await new Promise((done) => {
    const check = () => {
      if (NOT_READY.has(sessionContext.kernelDisplayStatus)) return;
      for (const signal of [connectionStatusChanged, statusChanged]) signal.disconnect(check);
      done();
    };
    for (const signal of [connectionStatusChanged, statusChanged]) signal.connect(check);
    check();
  });
}

/**
 * Runs a notebook from its first widget on: that can be used while the rest is still running. One
 * that says so in its metadata runs as soon as it is opened.
 */
async function begin() {
  const { INotebookTracker, NotebookActions } = await provided("@jupyterlab/notebook");
  const { Dialog, showDialog } = await provided("@jupyterlab/apputils");
  /** Ask whether what was typed may be cleared. */
  const mayClear = async () => {
    if (!isShown) return true;
    const buttons = [
      Dialog.cancelButton({ label: words["start-over-no"] }),
      Dialog.okButton({ label: words["start-over"] }),
    ];
    const [title, body] = [words["start-over-title"], words["start-over-how"]];
    return (await showDialog({ title, body, buttons, defaultButton: 0 })).button.accept;
  };
  const waiting = new WeakSet(); // notebooks that will run as soon as they are ready
  return {
    id: "ajar:begin",
    autoStart: true,
    optional: [INotebookTracker], // a page without notebooks has none
    activate: (app, notebooks) => {
      if (!notebooks) return;
      commands = app.commands;
      const run = async (notebook) => {
        if (!notebook || waiting.has(notebook)) return false;
        waiting.add(notebook);
        await ready(notebook).finally(() => {
          waiting.delete(notebook);
        });
        const { content, sessionContext } = notebook;
        const runAll = (cells) => NotebookActions.runCells(content, cells, sessionContext);
        const isCode = (cell) => cell.model.type === "code";
        const cells = content.widgets.filter((cell) => isCode(cell) || cell.rendered === false);
        // The cell that opens the journal or room, and the first that shows something.
        const [opens, shows = opens] = cells.filter(isCode);
        const first = 1 + cells.indexOf(shows);
        const succeeded = await runAll(cells.slice(0, first));
        await painted();
        return succeeded && runAll(cells.slice(first));
      };
      commands.addCommand("ajar:begin", {
        label: () => words["desk-begin"],
        execute: () => run(notebooks.currentWidget),
      });
      const runAgain = async (notebook) => {
        const { sessionContext } = notebook;
        if (sessionContext.session?.kernel) await sessionContext.restartKernel();
        else await sessionContext.changeKernel({ name: sessionContext.prevKernelName });
        return run(notebook);
      };
      commands.addCommand("ajar:start-over", {
        label: () => words["start-over"],
        caption: () => words["start-over-how"],
        execute: async () => {
          const notebook = notebooks.currentWidget;
          if (notebook && (await mayClear())) await runAgain(notebook);
        },
      });
      // A notebook of the kit holds nothing but its views; any other is for its author to run.
      window.ajarRunAgain = async (view) => {
        const notebook = notebooks.find(({ node }) => node.contains(view));
        if (!notebook?.model?.getMetadata("ajar")) return false;
        await runAgain(notebook);
        return true;
      };
      commands.addCommand("ajar:help", {
        label: () => words["help-get"] ?? "",
        isVisible: () => Boolean(window.ajarHelp?.open), // a view has brought the numbers
        execute: () => window.ajarHelp.open(),
      });
      notebooks.widgetAdded.connect(async (_, notebook) => {
        await notebook.context.ready;
        for (const cell of notebook.content.widgets)
          if (cell.model.id === "begin") cell.addClass("ajar-to-begin"); // how to begin
        if (notebook.model?.getMetadata("ajar")?.runs) run(notebook);
      });
    },
  };
}

const CHECKS = 4; // how often a server is looked for before a person hears of it
const BETWEEN = 1500; // ms

/** Whether a server answers at all, be it with an error. */
const answers = (url) =>
  fetch(url, { cache: "no-store" }).then(
    () => true,
    () => false,
  );

/** Wait for a server that did not answer; return whether it does again. */
async function comesBack(url) {
  for (let n = 0; n < CHECKS; n++) {
    if (await answers(url)) return true;
    await new Promise((done) => {
      setTimeout(done, BETWEEN);
    });
  }
  return false;
}

/**
 * Says that the connection to the server is lost once it stays lost. When a computer joins another
 * network, browsers break off requests to this computer, too; JupyterLab asks again by itself.
 */
async function connection() {
  const { ConnectionLost, IConnectionLost } = await provided("@jupyterlab/application");
  const { PageConfig } = await provided("@jupyterlab/coreutils");
  if (PageConfig.getOption("hubPrefix")) return []; // a hub has words of its own for that
  let isLooking = false;
  const lost = async (services, ...told) => {
    if (isLooking) return;
    isLooking = true;
    const isBack = await comesBack(`${services.serverSettings.baseUrl}api`);
    isLooking = false;
    if (!isBack) await ConnectionLost(services, ...told);
  };
  return [
    { id: "ajar:connection", autoStart: true, provides: IConnectionLost, activate: () => lost },
  ];
}

window._JUPYTERLAB ??= {};
window._JUPYTERLAB.ajar = {
  init(scope) {
    shared = scope;
  },
  async get() {
    const plugins = await Promise.all([views(), begin(), connection()]);
    return () => ({ __esModule: true, default: plugins.flat() });
  },
};
