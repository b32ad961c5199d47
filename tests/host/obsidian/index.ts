/**
 * The module that a plugin gets for `require("obsidian")`: our working parts of the app, and for all the rest (values of
 * Bases, path helpers, `moment`, …) what obsidian-test-mocks has.
 */
export * from "obsidian-test-mocks/obsidian";
export { Component, MarkdownRenderChild } from "./base/component";
export { apiVersion, getLanguage, Platform, requireApiVersion } from "./base/environment";
export { Events } from "./base/events";
export { prepareFuzzySearch, prepareSimpleSearch, renderMatches, renderResults, sortSearchResults } from "./base/fuzzy";
export { getAllTags, parseFrontMatterAliases, parseFrontMatterEntry, parseFrontMatterStringArray, parseFrontMatterTags } from "./base/frontmatter";
export { addIcon, getIcon, getIconIds, removeIcon, setIcon, setTooltip } from "./base/icons";
export { getLinkpath, normalizePath, parseLinktext, stripHeadingForLink } from "./base/link-text";
export { getFrontMatterInfo, parseYaml, stringifyYaml } from "./base/yaml";
export { App } from "./app";
export { MarkdownRenderer } from "./markdown/markdown-renderer";
export { BasesEntry, BasesEntryGroup } from "./bases/bases-entry";
export { BasesQueryResult } from "./bases/bases-query-result";
export { BasesView, QueryController } from "./bases/bases-view";
export { BasesViewConfig } from "./bases/bases-view-config";
export { MetadataCache } from "./metadata/metadata-cache";
export { Plugin } from "./plugin/plugin";
export { BaseComponent, ValueComponent } from "./setting/base-component";
export { ButtonComponent, ExtraButtonComponent } from "./setting/buttons";
export { ColorComponent, DropdownComponent, ProgressBarComponent, SliderComponent, ToggleComponent } from "./setting/choices";
export { Setting, SettingGroup } from "./setting/setting";
export { SettingPage } from "./setting/setting-page";
export { PluginSettingTab, SettingTab } from "./setting/setting-tab";
export { AbstractTextComponent, MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from "./setting/text-fields";
export { AbstractInputSuggest } from "./ui/input-suggest";
export { Menu } from "./ui/menu";
export { MenuItem } from "./ui/menu-item";
export { Modal } from "./ui/modal";
export { Notice } from "./ui/notice";
export { Keymap, Scope } from "./ui/scope";
export { FuzzySuggestModal, SuggestModal } from "./ui/suggest-modal";
export { FileManager } from "./vault/file-manager";
export { Vault } from "./vault/vault";
export { MarkdownView } from "./workspace/markdown-view";
export { FileView, ItemView, View } from "./workspace/view";
export { Workspace } from "./workspace/workspace";
export { WorkspaceLeaf } from "./workspace/workspace-leaf";
