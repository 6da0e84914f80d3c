/**
 * The kit's part of JupyterLab's page, and of Voilà's: the views, and “Begin”.
 *
 * Written as what JupyterLab calls a federated module, so that nothing has to be built: the page loads
 * this script and asks it for plugins. It stands behind the scripts of `widgets/` (see extension.py).
 */
{
  const NOT_YET = new Set(
    // what JupyterLab says of a kernel that does not listen yet
    ["autorestarting", "connecting", "initializing", "restarting", "starting", "unknown"],
  );
  let shared; // what the page's parts have in common, by name and version

  /** Give one of them: that which is in use already, or else the newest. */
  async function provided(name) {
    const newest = Object.entries(shared[name])
      .sort(([one], [other]) => other.localeCompare(one, "en", { numeric: true }))
      .map(([, offered]) => offered);
    return (await (newest.find((offered) => offered.loaded) ?? newest[0]).get())();
  }

  /** The kit's widget, there before the first is shown: no script has to come with each of them. */
  async function views() {
    const { DOMWidgetModel, DOMWidgetView, IJupyterWidgetRegistry } =
      await provided("@jupyter-widgets/base");
    class ViewModel extends DOMWidgetModel {}
    class View extends DOMWidgetView {
      render() {
        const { model } = this;
        this.dispose = render({
          el: this.el,
          model: {
            get: (name) => model.get(name),
            set: (name, value) => model.set(name, value),
            save_changes: () => model.save_changes(),
            send: (message) => model.send(message),
            on: (what, told) => this.listenTo(model, what, told), // until this view is taken away
          },
        });
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
        registry.registerWidget({ name: "ajar", version: "1.0.0", exports: { ViewModel, View } });
      },
    };
  }

  /** Wait until the page shows what it has. One that is out of sight shows nothing. */
  const shown = () =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        setTimeout(done);
      });
      setTimeout(done, 100);
    });

  /** Wait until a notebook and its kernel are there. What is sent before that is lost. */
  async function ready({ context, sessionContext }) {
    await context.ready;
    await sessionContext.ready;
    if (sessionContext.hasNoKernel) return; // JupyterLab begins one
    const { connectionStatusChanged, statusChanged } = sessionContext;
    await new Promise((done) => {
      const look = () => {
        if (NOT_YET.has(sessionContext.kernelDisplayStatus)) return;
        for (const news of [connectionStatusChanged, statusChanged]) news.disconnect(look);
        done();
      };
      for (const news of [connectionStatusChanged, statusChanged]) news.connect(look);
      look();
    });
  }

  /** Run a notebook, what comes first first: it can be used while the rest is still on its way. */
  async function begin() {
    const { INotebookTracker, NotebookActions } = await provided("@jupyterlab/notebook");
    const asked = new WeakSet(); // notebooks that begin as soon as they are ready
    return {
      id: "ajar:begin",
      autoStart: true,
      optional: [INotebookTracker], // Voilà has no notebook to run
      activate: ({ commands }, notebooks) => {
        if (notebooks)
          commands.addCommand("ajar:begin", {
            label: "Begin",
            execute: async () => {
              const notebook = notebooks.currentWidget;
              if (!notebook || asked.has(notebook)) return false;
              asked.add(notebook);
              await ready(notebook).finally(() => {
                asked.delete(notebook);
              });
              const { content, sessionContext } = notebook;
              const run = (cells) => NotebookActions.runCells(content, cells, sessionContext);
              const isCode = (cell) => cell.model.type === "code";
              const cells = content.widgets.filter(
                (cell) => isCode(cell) || cell.rendered === false,
              );
              // The cell that opens, and the first that shows something.
              const [opens, shows = opens] = cells.filter(isCode);
              const first = 1 + cells.indexOf(shows);
              const went = await run(cells.slice(0, first));
              await shown();
              return went && run(cells.slice(first));
            },
          });
      },
    };
  }

  (window._JUPYTERLAB ??= {}).ajar = {
    init(scope) {
      shared = scope;
    },
    async get() {
      const plugins = await Promise.all([views(), begin()]);
      return () => ({ __esModule: true, default: plugins });
    },
  };
}
