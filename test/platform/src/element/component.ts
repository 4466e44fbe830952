import type Vue from 'vue';
import type { ComponentOptions } from 'vue';

/** Options of a component whose methods tell their own `this`, which the types of Vue 2 do not provide for. */
export const component = (options: object) => options as ComponentOptions<Vue>;
