import { InputField, type InputFieldProps } from "./input-field";

/** One line of text. */
export const TextField = ({ hint, ...field }: InputFieldProps & { readonly hint?: string }) => (
  <InputField {...field} input={{ type: "text", dir: "auto", autocomplete: "off", ...(hint !== undefined && { placeholder: hint }) }} />
);
