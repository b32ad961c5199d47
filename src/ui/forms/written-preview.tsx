import { useEffect, useState } from "preact/hooks";
import type { Preview, PreviewedFile } from "../../app/preview";
import type { Command } from "../../app/reconnect";
import type { Words } from "../../core/language/words";
import { refusalText } from "../tell-outcome";
import type { Ui } from "../ui";

/** More notes than these are only counted. */
const MOST_FILES = 3;

interface WrittenPreviewProps {
  readonly ui: Ui;
  /** Null while something is missing. */
  readonly command: Command | null;
}

/** The lines exactly as they will stand, note by note. Silent for screen readers, or every key would read it out. */
export function WrittenPreview({ ui, command }: WrittenPreviewProps) {
  const { words } = ui.actions;
  const { forms: said } = words.ui;
  const [preview, setPreview] = useState<Preview | null>(null);
  const key = JSON.stringify(command);
  useEffect(() => {
    let isNewest = true;
    if (command === null) setPreview(null);
    else void ui.reconnect.preview(command).then((found) => isNewest && setPreview(found));
    return () => {
      isNewest = false;
    };
  }, [key]);
  return (
    <div class="reconnect-preview">
      <div class="reconnect-label">{said.preview}</div>
      {preview === null ? <p class="reconnect-hint">{said.previewEmpty}</p> : <Files preview={preview} words={words} />}
    </div>
  );
}

function Files({ preview: { files, refused }, words }: { readonly preview: Preview; readonly words: Words }) {
  const { forms: said } = words.ui;
  const hints = [
    ...(files.length > MOST_FILES ? [said.moreNotes(files.length - MOST_FILES)] : []),
    ...(files.length === 0 && refused.length === 0 ? [said.nothingToWrite] : []),
    ...refused.slice(0, MOST_FILES).map((each) => refusalText(each, words)),
  ];
  return (
    <>
      {files.slice(0, MOST_FILES).map((file) => (
        <FileLines key={file.path} file={file} words={words} />
      ))}
      {hints.map((hint) => (
        <p key={hint} class="reconnect-hint">
          {hint}
        </p>
      ))}
    </>
  );
}

const MARKS = { same: " ", removed: "−", added: "+" } as const;

function FileLines({ file: { path, isNew, lines }, words }: { readonly file: PreviewedFile; readonly words: Words }) {
  return (
    <div class="reconnect-preview-file">
      <bdi class="reconnect-detail">{isNew ? words.ui.forms.newNote(path) : path}</bdi>
      <code dir="auto">{lines.map(({ kind, text }) => `${MARKS[kind]} ${text.trimEnd()}`).join("\n")}</code>
    </div>
  );
}
