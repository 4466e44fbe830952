/** An identity number as it stands on top: its ends tell persons apart, and whoever looks over a shoulder learns no more. */
export function maskIdentity(number: string): string {
  return number.length < 12 ? number : `${number.slice(0, 6)}****${number.slice(-4)}`;
}
