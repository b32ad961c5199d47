/** obsidian.d.ts, `SettingPage`: a sub-page of a tab that draws itself. */
export abstract class SettingPage {
  rootEl: HTMLElement = createDiv("setting-page");
  titlebarEl: HTMLElement = this.rootEl.createDiv("setting-page-titlebar");
  containerEl: HTMLElement = this.rootEl.createDiv("setting-page-content");
  title = "";

  abstract display(): void;
  hide(): void {}
}
