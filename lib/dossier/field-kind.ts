/** How a field's text is to be taken. `identity` and `phone` are text that is never counted with, copied or shortened. */
export type FieldKind = 'text' | 'date' | 'number' | 'choice' | 'identity' | 'phone';
