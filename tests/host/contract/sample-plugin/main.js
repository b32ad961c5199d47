// A small plugin, as an app gets it: CommonJS that needs nothing but `obsidian`. The host's contract runs on it.
"use strict";
const { FuzzySuggestModal, ItemView, Menu, Modal, Notice, Plugin, PluginSettingTab, Setting, setIcon } = require("obsidian");

const VIEW = "sample-view";

class SampleView extends ItemView {
  getViewType() {
    return VIEW;
  }
  getDisplayText() {
    return "Sample";
  }
  getIcon() {
    return "users";
  }
  async onOpen() {
    this.addAction("refresh-cw", "Refresh", () => this.draw());
    this.registerEvent(this.app.metadataCache.on("changed", () => this.draw()));
    this.registerEvent(this.app.metadataCache.on("deleted", () => this.draw()));
    this.draw();
  }
  draw() {
    this.contentEl.empty();
    for (const file of this.app.vault.getMarkdownFiles()) {
      if (this.app.metadataCache.getFileCache(file)?.frontmatter?.type !== "person") continue;
      const row = this.contentEl.createDiv({ cls: "sample-row", attr: { "data-path": file.path } });
      setIcon(row.createSpan(), "user");
      const button = row.createEl("button", { text: file.basename });
      button.addEventListener("click", () => void this.app.workspace.getLeaf(false).openFile(file));
      row.addEventListener("contextmenu", (event) => {
        const menu = new Menu();
        menu.addItem((item) => item.setTitle("Log").setIcon("check").onClick(() => void log(this.app, file)));
        menu.addItem((item) => item.setTitle("Never").setDisabled(true));
        menu.addItem((item) => item.setTitle("Tell").onClick(() => new Notice("Told")));
        menu.showAtMouseEvent(event);
      });
    }
  }
}

async function log(app, file) {
  await app.vault.process(file, (text) => `${text.replace(/\n*$/, "\n")}- talked\n`);
  new Notice(`Logged ${file.basename}`);
}

class People extends FuzzySuggestModal {
  getItems() {
    return this.app.vault.getMarkdownFiles().filter((file) => file.path.startsWith("People/"));
  }
  getItemText(file) {
    return file.basename;
  }
  onChooseItem(file) {
    void log(this.app, file);
  }
}

class Confirm extends Modal {
  onOpen() {
    this.setTitle("Done");
    new Setting(this.contentEl).addButton((button) => button.setButtonText("OK").onClick(() => this.close()));
  }
}

class Tab extends PluginSettingTab {
  display() {
    const { containerEl, plugin } = this;
    containerEl.empty();
    new Setting(containerEl).setName("Folder").addText((text) => text.setValue(plugin.settings.folder ?? "").onChange((folder) => plugin.set({ folder })));
    new Setting(containerEl).setName("Icons").addToggle((toggle) => toggle.setValue(plugin.settings.icons === true).onChange((icons) => plugin.set({ icons })));
    new Setting(containerEl).setName("Check").addButton((button) => button.setButtonText("Check").setCta().onClick(() => new Confirm(this.app).open()));
  }
}

module.exports = class SamplePlugin extends Plugin {
  async onload() {
    this.seen = { loadedData: await this.loadData(), createBeforeLayout: 0, createAfterLayout: 0, userEnabled: 0, layoutReadyAtLoad: this.app.workspace.layoutReady };
    this.settings = this.seen.loadedData ?? {};
    this.registerView(VIEW, (leaf) => new SampleView(leaf));
    this.addRibbonIcon("users", "Open sample", () => void this.app.workspace.ensureSideLeaf(VIEW, "right"));
    this.addStatusBarItem().setText("sample");
    this.addSettingTab(new Tab(this.app, this));
    this.addCommand({ id: "log", name: "Log a contact", callback: () => new People(this.app).open() });
    this.addCommand({
      id: "log-active",
      name: "Log the open note",
      checkCallback: (checking) => {
        const file = this.app.workspace.getActiveFile();
        if (!file?.path.startsWith("People/")) return false;
        if (!checking) void log(this.app, file);
        return true;
      },
    });
    this.registerMarkdownCodeBlockProcessor("sample", (source, el) => el.createEl("p", { text: `sample: ${source}` }));
    this.registerObsidianProtocolHandler("sample-open", (parameters) => {
      this.seen.uri = parameters;
    });
    this.registerEvent(this.app.vault.on("create", () => (this.app.workspace.layoutReady ? this.seen.createAfterLayout++ : this.seen.createBeforeLayout++)));
  }
  onUserEnable() {
    this.seen.userEnabled++;
  }
  async set(changed) {
    Object.assign(this.settings, changed);
    await this.saveData(this.settings);
  }
};
