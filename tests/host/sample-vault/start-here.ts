/** The note that a visitor sees first: five minutes, with things to select and to run. No task in it: it would be a promise. */
export function startHere(): string {
  return `You are in the vault of **Kasia Wrońska**, who draws picture books in Gdańsk: forty people, a year and a half of diary, all made up and dated around today. Nothing here can break. Change what you like.

Reconnect reads notes like these and answers one question: *whom would it be good to get back to, and why now?*

## 1 · See who is there

The pane is on the right. If it isn't: press **Ctrl+P** (**Cmd+P** on a Mac, the \`>_\` button on a phone), type *dashboard* and press **Enter**.

It is [[Babcia Helena]]'s birthday. [[Maja Lis]] is waiting for an invoice. [[Michał Wroński]] has a new daughter. Each card says why it is there, and what to ask. Five people, not fifty: the others are under *When you have time*.

## 2 · Log a call

Say you have just talked to Babcia. Press **Ctrl+P**, type *log call*, **Enter**, type *babcia*, **Enter**.

Now select **What changed** above (or press **Alt+Shift+C**). One line more in today's note, and a date in hers. That is all Reconnect ever does to your notes, and you could have typed it yourself. **Undo** takes it back, to the byte.

## 3 · Tell what you learned

Run **Log touchpoint** and choose [[Tomek Ryś]]. Who began? What did he say? Did you give something, or ask for something? The form shows the line it will write before it writes it.

Next time the card will ask about it for you, as it does for [[Grace Okafor]]: her show has opened, and Kasia hasn't said a word.

## 4 · Or don't use the form

Run **Open today's daily note**, press **Ctrl+E** to edit, and type under *Touchpoints*:

\`\`\`
- coffee with [[Magda Żuk]]: she is back for Christmas
\`\`\`

Magda moves out of *It has been 4 months* while you type. Polish works too: *kawa z…*

## 5 · Let time pass

Move **Today**, above, a week on. Promises come due, birthdays pass, somebody else comes up. Then go back to the real day.

And some don't come up at all: [[Piotr Łęcki]] is on hold, with a reason. [[Wiktor Sowa]] is snoozed. [[Kuba Zieliński]] is paused, and that is fine.

## If you have another minute

- [[Olga Kos]] hasn't heard from Kasia in months, and [[The mill that runs on the moon]] would delight her.
- [[Hania Bielska]] looks for somebody with an etching press; [[Henryk Mazur]] has a room full of them. They have been asked.
- [[Marysia Gil]] has no rhythm and no plan. There was one once; look at the diary.
- Open [[People/Ewa Lis]], then [[Clients/Ewa Lis]]. Two people, one name, no mix-up.
- [[Bartek Nowak]]'s properties are torn. The pane says so, with the line, and touches nothing.
- Try it dark, as a phone, in Polish: the choices are above.
`;
}
