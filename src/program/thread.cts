/** A thread of the program as it is installed. */
import loader = require("./loader.cjs");

loader.begin("worker");
