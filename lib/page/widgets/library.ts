/** What is known of the widgets of one library, or of one family of them. The rest of the room asks no library by its name. */
export interface Library {
  /** Selectors of what opens a list and holds a choice: one control each, whatever lies in it. */
  readonly pickers?: readonly string[];
  /** Groups of radios, and of checkboxes, that are one control. */
  readonly radios?: readonly string[];
  readonly checkboxes?: readonly string[];
  readonly uploads?: readonly string[];
  /** The button and the list of an upload, side by side in an element that has no name of its own. */
  readonly uploadParts?: readonly string[];
  /** What one file of an upload is drawn in, and where in it the name stands. */
  readonly files?: { readonly item: string; readonly name: string };
  /** What stands around the field of a date, or is such a field. */
  readonly dates?: readonly string[];
  /** What stands around the two fields of a range. */
  readonly ranges?: readonly string[];
  /** Those of the above that may hold no native control to be found by. */
  readonly hollow?: readonly string[];
  /** Panels that open over the page, controls that serve the page rather than the form, and what is drawn a second time. */
  readonly service?: readonly string[];
  /** The words that a picker of this library shows as chosen. What is typed into its search box is no choice. */
  readonly chosen?: (picker: HTMLElement, field: HTMLInputElement | undefined) => readonly string[];
  /** What is drawn in the place of a native radio or checkbox that is hidden; null where the native one is seen. */
  readonly drawn?: (input: HTMLInputElement) => HTMLElement | null;
  /** True where the field of a date is the value: each key that is typed there counts at once. */
  readonly takesKeys?: boolean;
  /** Around the field of a date while it shows the day under the mouse, which is no value yet. */
  readonly hovered?: readonly string[];
  /** What the widget around the field of a date holds, where the page shows that by itself; null where it does not. */
  readonly held?: (field: HTMLInputElement) => string | null;
}
