/** The places of the tree of regions that can be chosen. */
export const REGIONS: Record<string, Record<string, string[]>> = {
  江苏省: { 南通市: ['崇川区', '通州区', '如东县'], 苏州市: ['姑苏区', '昆山市'] },
};

export interface RegionNode {
  value: string;
  label: string;
  children?: RegionNode[];
}

const node = (value: string, children?: RegionNode[]): RegionNode => ({ value, label: value, children });

/** The same as a tree of options. */
export const REGION_TREE = Object.entries(REGIONS).map(([province, cities]) =>
  node(
    province,
    Object.entries(cities).map(([city, counties]) =>
      node(
        city,
        counties.map((county) => node(county)),
      ),
    ),
  ),
);
