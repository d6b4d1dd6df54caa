/** Entry point of a worker thread in the installed program. */
import loader = require("./loader.cjs");

loader.begin("worker");
