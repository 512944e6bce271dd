# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from union_models.acme.aio.client import AsyncAcme as AsyncAcme
from union_models.acme.client import Acme as Acme
from union_models.acme.inputs.branch import BranchInput as BranchInput, LeafInput as LeafInput
from union_models.acme.inputs.call import CallInput as CallInput
from union_models.acme.inputs.choice import ChoiceInput as ChoiceInput
from union_models.acme.inputs.circle import CircleInput as CircleInput
from union_models.acme.inputs.comparison import ComparisonInput as ComparisonInput
from union_models.acme.inputs.compound import CompoundInput as CompoundInput
from union_models.acme.inputs.content import ContentInput as ContentInput
from union_models.acme.inputs.extra import ExtraInput as ExtraInput
from union_models.acme.inputs.filter import FilterInput as FilterInput
from union_models.acme.inputs.function import FunctionInput as FunctionInput
from union_models.acme.inputs.hosted import HostedInput as HostedInput
from union_models.acme.inputs.item import ItemInput as ItemInput
from union_models.acme.inputs.message import MessageInput as MessageInput
from union_models.acme.inputs.part import PartInput as PartInput
from union_models.acme.inputs.picture_part import PicturePartInput as PicturePartInput
from union_models.acme.inputs.reference import ReferenceInput as ReferenceInput
from union_models.acme.inputs.search import SearchInput as SearchInput
from union_models.acme.inputs.shell import ShellInput as ShellInput
from union_models.acme.inputs.square import SquareInput as SquareInput
from union_models.acme.inputs.text_part import TextPartInput as TextPartInput
from union_models.acme.inputs.tool import ToolInput as ToolInput
from union_models.acme.objects.branch import Branch as Branch, Leaf as Leaf
from union_models.acme.objects.call import Call as Call
from union_models.acme.objects.choice import Choice as Choice
from union_models.acme.objects.circle import Circle as Circle
from union_models.acme.objects.comparison import Comparison as Comparison
from union_models.acme.objects.compound import Compound as Compound
from union_models.acme.objects.extra import Extra as Extra
from union_models.acme.objects.filter import Filter as Filter
from union_models.acme.objects.function import Function as Function
from union_models.acme.objects.hosted import Hosted as Hosted
from union_models.acme.objects.item import Item as Item
from union_models.acme.objects.message import Message as Message
from union_models.acme.objects.part import Part as Part
from union_models.acme.objects.picture_part import PicturePart as PicturePart
from union_models.acme.objects.reference import Reference as Reference
from union_models.acme.objects.search import Search as Search
from union_models.acme.objects.shell import Shell as Shell
from union_models.acme.objects.square import Square as Square
from union_models.acme.objects.text_part import TextPart as TextPart
from union_models.acme.objects.tool import Tool as Tool
