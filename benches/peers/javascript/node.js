// node node.js ORDER.json FUTURES LAPS

import { readFileSync } from "node:fs";
import { answer } from "./core.js";

const [path, futures, laps] = process.argv.slice(2);
const order = JSON.parse(readFileSync(path, "utf8"));
const name = `JavaScript with typed arrays, Node ${process.versions.node}`;
console.log(JSON.stringify(answer(order, name, Number(futures), Number(laps))));
