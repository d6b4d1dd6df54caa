/** Terminal colours, or none. */
export type Colour = "red" | "yellow" | "blue" | "green" | "bold" | "underline" | "dim";

const codes: Readonly<Record<Colour, string>> = {
  red: "31",
  yellow: "33",
  blue: "34",
  green: "32",
  bold: "1",
  underline: "4",
  dim: "2",
};

export function paint(text: string, colour: Colour, { colour: on }: { readonly colour: boolean }): string {
  return on ? `\u001B[${codes[colour]}m${text}\u001B[0m` : text;
}
